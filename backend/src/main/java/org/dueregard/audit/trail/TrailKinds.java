package org.dueregard.audit.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;

/** What the things are called that the trail speaks of: the tables that are audited, in the words of the product. */
@ApplicationScoped
class TrailKinds {

    private static final Map<String, String> WORDS = Map.of(
            "progress_update", "UPDATE",
            "source_document", "PAPER",
            "source_paragraph", "PARAGRAPH",
            "plan_rules", "RULES",
            "plan_theme", "THEME",
            "action_placement", "PLACE",
            "update_reading", "UPDATE_READING");

    private static final String AUDITED = """
            SELECT DISTINCT c.relname FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
             WHERE g.tgfoid = 'audit.record'::regproc
            """;

    private final Sql sql;

    TrailKinds(Sql sql) {
        this.sql = sql;
    }

    /** The kind of a table. */
    static String of(String table) {
        return WORDS.getOrDefault(table, table.toUpperCase(Locale.ROOT));
    }

    /** Tables by their kind. */
    Map<String, String> tables() {
        List<String> audited = sql.list(Query.of(AUDITED), row -> row.text("relname"));
        return audited.stream().collect(Collectors.toMap(TrailKinds::of, table -> table, (a, b) -> a, TreeMap::new));
    }
}
