package org.dueregard.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The contract as tests read it: which operations there are, what each may answer, and whether an answer fits. */
public final class Contract {

    private static final String ADDRESS = "https://due-regard.test/openapi.json";
    private static final Contract ONLY = new Contract();

    private final JsonNode document = read();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, document.toString()))));
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    private Contract() {}

    /** The contract of the running build. */
    public static Contract get() {
        return ONLY;
    }

    /**
     * An operation.
     *
     * @param method upper-case method
     * @param path path template
     * @param id operationId
     */
    public record Operation(String method, String path, String id) {

        private boolean takes(String requestMethod, String requestPath) {
            String pattern = path.replaceAll("\\{[^}]+}", "[^/]+");
            boolean sameMethod = method.equals(requestMethod) || (method.equals("GET") && requestMethod.equals("HEAD"));
            return sameMethod && Pattern.matches(pattern, requestPath);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** All operations in the order of the contract. */
    public List<Operation> operations() {
        List<Operation> result = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> result.add(new Operation(
                                verb.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                verb.getValue().path("operationId").asText()))));
        return result;
    }

    /** The operation that answers a request, or null when the contract has none; the most literal path wins. */
    public Operation operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.takes(method, path))
                .min(java.util.Comparator.comparingInt(
                        operation -> operation.path().split("\\{", -1).length))
                .orElse(null);
    }

    /** Whether nobody needs to sign in for an operation. */
    public boolean isPublic(Operation operation) {
        return node(operation).path("security").isArray()
                && node(operation).path("security").isEmpty();
    }

    /** Roles and scopes that may use an operation, as it declares them; empty when it declares none. */
    public Set<String> roles(Operation operation) {
        Set<String> roles = new TreeSet<>();
        node(operation).path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /** Ways of signing in that an operation names. */
    public Set<String> securitySchemes(Operation operation) {
        Set<String> names = new TreeSet<>();
        node(operation).path("security").forEach(way -> way.fieldNames().forEachRemaining(names::add));
        return names;
    }

    /** What an operation is filed under. */
    public Set<String> tags(Operation operation) {
        Set<String> tags = new TreeSet<>();
        node(operation).path("tags").forEach(tag -> tags.add(tag.asText()));
        return tags;
    }

    /** Names of the query parameters of an operation. */
    public Set<String> queryParameters(Operation operation) {
        Set<String> names = new TreeSet<>();
        node(operation).path("parameters").forEach(parameter -> {
            JsonNode resolved = resolve(parameter);
            if (resolved.path("in").asText().equals("query")) {
                names.add(resolved.path("name").asText());
            }
        });
        return names;
    }

    /** Statuses that an operation declares. */
    public Set<Integer> statuses(Operation operation) {
        Set<Integer> statuses = new TreeSet<>();
        node(operation)
                .path("responses")
                .fieldNames()
                .forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    /** Media types that an operation declares for a status. */
    public Set<String> mediaTypes(Operation operation, int status) {
        Set<String> types = new TreeSet<>();
        resolve(response(operation, status)).path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** Headers that an operation promises for a status. */
    public Set<String> headers(Operation operation, int status) {
        Set<String> names = new TreeSet<>();
        resolve(response(operation, status)).path("headers").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What is wrong with a JSON body; empty when it fits. */
    public Set<ValidationMessage> faults(Operation operation, int status, String mediaType, String body) {
        JsonNode response = response(operation, status);
        String start = response.has("$ref")
                ? response.path("$ref").asText().substring(1)
                : "/paths/" + escape(operation.path()) + "/"
                        + operation.method().toLowerCase(java.util.Locale.ROOT) + "/responses/" + status;
        String pointer = start + "/content/" + escape(mediaType) + "/schema";
        try {
            return compiled.computeIfAbsent(pointer, p -> schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + p)))
                    .validate(new ObjectMapper().readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode node(Operation operation) {
        return document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(java.util.Locale.ROOT));
    }

    private JsonNode response(Operation operation, int status) {
        return node(operation).path("responses").path(Integer.toString(status));
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static String escape(String part) {
        return part.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    private static JsonNode read() {
        try (InputStream file = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
