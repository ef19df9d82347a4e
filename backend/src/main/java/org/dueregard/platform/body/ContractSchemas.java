package org.dueregard.platform.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dueregard.platform.problem.FieldError;

/** The schemas of the contract, held against bodies at run time: what is promised and what is refused cannot differ. */
@ApplicationScoped
public class ContractSchemas {

    private static final String ADDRESS = "https://due-regard.invalid/contract.json";
    private static final String OWN = "#/components/schemas/";
    private static final String DEFINED = "#/$defs/";

    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .build();
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
    private final JsonSchemaFactory schemas;

    ContractSchemas() {
        String all =
                "{\"$defs\":" + contract().at("/components/schemas").toString().replace(OWN, DEFINED) + "}";
        schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, all))));
    }

    /** Everything in which a value differs from a schema of the contract, by the schema's name. */
    List<FieldError> faults(String name, JsonNode value) {
        return compiled
                .computeIfAbsent(name, one -> schemas.getSchema(SchemaLocation.of(ADDRESS + DEFINED + one), config))
                .validate(value)
                .stream()
                .map(ContractSchemas::fault)
                .toList();
    }

    private static FieldError fault(ValidationMessage message) {
        String pointer = SchemaFault.pointer(message);
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return FieldError.body(
                pointer,
                SchemaFault.code(message),
                (field.isEmpty() ? "The body" : field) + " " + SchemaFault.words(message));
    }

    private static JsonNode contract() {
        try (InputStream file = ContractSchemas.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(file, "openapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
