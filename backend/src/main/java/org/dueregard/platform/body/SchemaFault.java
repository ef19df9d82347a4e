package org.dueregard.platform.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dueregard.platform.Quoted;

/** A message of the schema validator in the words of this product. */
public final class SchemaFault {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("required", "missing"),
            Map.entry("additionalProperties", "unknown-field"),
            Map.entry("type", "wrong-type"),
            Map.entry("enum", "unknown-value"),
            Map.entry("const", "unknown-value"),
            Map.entry("not", "unknown-value"),
            Map.entry("minLength", "empty"),
            Map.entry("maxLength", "too-long"),
            Map.entry("minItems", "empty"),
            Map.entry("maxItems", "too-many"),
            Map.entry("uniqueItems", "duplicate"),
            Map.entry("minimum", "out-of-range"),
            Map.entry("maximum", "out-of-range"),
            Map.entry("pattern", "wrong-form"));

    /** Keywords about a list as a whole, or about what it lacks: its entries are still worth reading. */
    private static final Set<String> ABOUT_PARTS = Set.of("required", "minItems", "maxItems", "uniqueItems");

    private SchemaFault() {}

    /** A stable word for programs. */
    public static String code(ValidationMessage message) {
        return CODES.getOrDefault(message.getType(), "wrong-form");
    }

    /** The value in question; for a field that is missing or unknown, the field. */
    public static String pointer(ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        String property = message.getProperty();
        return property == null
                ? pointer
                : pointer + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    /** Whether the value itself is no good, and not only something missing from it or too much in it. */
    public static boolean isAboutWhole(ValidationMessage message) {
        return !ABOUT_PARTS.contains(message.getType());
    }

    /** What can stand in a list in the place of this value. */
    public static JsonNode emptyOne(ValidationMessage message) {
        boolean object = message.getType().equals("type")
                && message.getSchemaNode().asText().equals("object");
        return object ? JsonNodeFactory.instance.objectNode() : JsonNodeFactory.instance.textNode("");
    }

    /** What is wrong and what would be right, for people; it goes behind the name of the place. */
    public static String words(ValidationMessage message) {
        JsonNode wanted = message.getSchemaNode();
        JsonNode found = message.getInstanceNode();
        return switch (message.getType()) {
            case "required" -> "is missing";
            case "additionalProperties" -> "is not a field of this format";
            case "type" ->
                "must be %s, not %s"
                        .formatted(
                                typeWords(wanted), typeWords(found.getNodeType().name()));
            case "enum" -> "must be one of %s, not %s".formatted(String.join(", ", texts(wanted)), quoted(found));
            case "const" -> "must be %s, not %s".formatted(quoted(wanted), quoted(found));
            case "not" -> "must not be %s".formatted(quoted(found));
            case "minLength" -> "must not be empty";
            case "maxLength" ->
                "must not be longer than %s characters, and has %d"
                        .formatted(
                                wanted.asText(),
                                found.asText().codePointCount(0, found.asText().length()));
            case "minItems" -> "must have at least %s entry".formatted(wanted.asText());
            case "maxItems" ->
                "must not have more than %s entries, and has %d".formatted(wanted.asText(), found.size());
            case "uniqueItems" -> "must not name anything twice";
            case "minimum" -> "must be at least %s, and is %s".formatted(wanted.asText(), found.asText());
            case "maximum" -> "must be at most %s, and is %s".formatted(wanted.asText(), found.asText());
            case "pattern" -> "must be %s, not %s".formatted(form(message), quoted(found));
            case "format" -> "must be %s, not %s".formatted(formatWords(wanted.asText()), quoted(found));
            default -> message.getError();
        };
    }

    private static String form(ValidationMessage message) {
        String where = message.getSchemaLocation().toString();
        if (where.contains("/ref/") || where.contains("/Ref/")) {
            return "a reference such as CL-01: letters, digits, full stops and hyphens, starting with a letter or digit";
        }
        if (where.contains("/code/")) {
            return "a code such as COMMUNITY_LEADER: capital letters, digits and underscores, starting with a letter";
        }
        if (where.contains("/url/")) {
            return "an address that starts with http:// or https://";
        }
        if (message.getSchemaNode().asText().equals("\\S")) {
            return "more than blanks";
        }
        return where.contains("Share/")
                ? "a fraction such as 1/4"
                : "of the form " + message.getSchemaNode().asText();
    }

    private static String formatWords(String format) {
        return switch (format) {
            case "date" -> "a date such as 2021-10-20";
            case "uuid" -> "an identity as it was given here";
            default -> "of the format " + format;
        };
    }

    private static String typeWords(JsonNode wanted) {
        return wanted.isArray() ? String.join(" or ", texts(wanted)) : typeWords(wanted.asText());
    }

    private static String typeWords(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "an object";
            case "null" -> "null";
            default -> type;
        };
    }

    private static String quoted(JsonNode node) {
        return node.isTextual() ? Quoted.of(node.asText()) : Quoted.plain(node.toString());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }
}
