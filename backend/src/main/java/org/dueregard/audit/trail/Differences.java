package org.dueregard.audit.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What differs between a row before and after, in words of the interface and without what only the machine needs. */
final class Differences {

    private static final Set<String> TECHNICAL =
            Set.of("id", "version", "created_at", "created_by", "updated_at", "updated_by");
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

    private Differences() {}

    static List<FieldChange> between(ObjectMapper json, @Nullable String before, @Nullable String after) {
        JsonNode old = parse(json, before);
        JsonNode now = parse(json, after);
        Set<String> names = new TreeSet<>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        names.removeAll(TECHNICAL);
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            JsonNode was = filled(old.get(name));
            JsonNode is = filled(now.get(name));
            if (was == null ? is != null : !was.equals(is)) {
                changes.add(new FieldChange(camel(name), was, is));
            }
        }
        return changes;
    }

    /** A reference or code that the row itself carries. */
    static @Nullable String reference(ObjectMapper json, @Nullable String before, @Nullable String after) {
        JsonNode row = parse(json, after == null ? before : after);
        for (String name : List.of("ref", "code")) {
            if (row.path(name).isTextual()) {
                return row.path(name).asText();
            }
        }
        return null;
    }

    private static JsonNode parse(ObjectMapper json, @Nullable String text) {
        if (text == null) {
            return MissingNode.getInstance();
        }
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL wrote JSON that cannot be read", e);
        }
    }

    /** Nothing, and a list of nothing, is nothing. */
    private static @Nullable JsonNode filled(@Nullable JsonNode value) {
        return value == null || value.isNull() || (value.isArray() && value.isEmpty()) ? null : value;
    }

    private static String camel(String name) {
        return NEXT_WORD
                .matcher(name)
                .replaceAll((MatchResult word) -> word.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
