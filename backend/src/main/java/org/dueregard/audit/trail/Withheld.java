package org.dueregard.audit.trail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values that the trail keeps and does not show: true counts of people are looked at in one place alone, where each look is
 * an entry of the trail. That one was changed, by whom and when, is shown.
 */
final class Withheld {

    private static final Map<String, Set<String>> FIELDS =
            Map.of("respondent_table", Set.of("base"), "respondent_count", Set.of("count"));

    private static final JsonNode WORD = TextNode.valueOf("withheld");

    private Withheld() {}

    static List<FieldChange> from(String table, List<FieldChange> changes) {
        Set<String> fields = FIELDS.getOrDefault(table, Set.of());
        return fields.isEmpty()
                ? changes
                : changes.stream()
                        .map(change -> fields.contains(change.field()) ? withheld(change) : change)
                        .toList();
    }

    private static FieldChange withheld(FieldChange change) {
        return new FieldChange(change.field(), word(change.before()), word(change.after()));
    }

    private static @Nullable JsonNode word(@Nullable JsonNode value) {
        return value == null ? null : WORD;
    }
}
