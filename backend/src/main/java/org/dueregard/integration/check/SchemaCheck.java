package org.dueregard.integration.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.platform.body.SchemaFault;

/** Holds a document against {@code import/plan.schema.json}. */
public final class SchemaCheck {

    private static final String SCHEMA = "/import/plan.schema.json";

    private final JsonSchema schema = load();

    /**
     * Adds what does not fit and takes it out of the tree, so that the rest can be judged by its meaning.
     *
     * @return whether so much is left that the tree can be read as a document
     */
    public boolean check(String file, ObjectNode root, Problems problems) {
        List<ValidationMessage> messages = List.copyOf(schema.validate(root));
        for (ValidationMessage message : messages) {
            problems.error(
                    Place.ofPointer(file, SchemaFault.pointer(message)),
                    SchemaFault.code(message),
                    SchemaFault.words(message));
        }
        messages.stream()
                .filter(SchemaFault::isAboutWhole)
                .forEach(message -> Pruning.takeOut(root, SchemaFault.pointer(message), SchemaFault.emptyOne(message)));
        return root.path("plan").isObject();
    }

    private static JsonSchema load() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        try (InputStream in = SchemaCheck.class.getResourceAsStream(SCHEMA)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in, config);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of the import format cannot be read", e);
        }
    }
}
