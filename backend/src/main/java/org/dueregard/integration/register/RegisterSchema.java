package org.dueregard.integration.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.platform.body.SchemaFault;

/** Holds a document against {@code import/consultations.schema.json}. */
final class RegisterSchema {

    private static final String SCHEMA = "/import/consultations.schema.json";

    private final JsonSchema schema = load();

    /** Adds what does not fit. */
    void check(String file, JsonNode root, Problems problems) {
        schema.validate(root)
                .forEach(message -> problems.error(
                        Place.ofPointer(file, SchemaFault.pointer(message)),
                        SchemaFault.code(message),
                        SchemaFault.words(message)));
    }

    private static JsonSchema load() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        try (InputStream in = RegisterSchema.class.getResourceAsStream(SCHEMA)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in, config);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of the register cannot be read", e);
        }
    }
}
