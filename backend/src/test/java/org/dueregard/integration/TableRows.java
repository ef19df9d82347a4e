package org.dueregard.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.testsupport.Db;

/** What stands in every table of the application, so that a test can say that nothing has changed anywhere. */
@ApplicationScoped
public class TableRows {

    private final Db database;

    TableRows(Db database) {
        this.database = database;
    }

    /** One line for each table: its name, how many rows it has and a digest of them all. */
    public List<String> all() {
        return database.column("""
                        SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
                        WHERE table_schema IN ('public', 'audit') AND table_type = 'BASE TABLE' ORDER BY 1
                        """).stream()
                .map(table -> table + " " + database.value(digest(table).formatted(table)))
                .toList();
    }

    /** The trail of a long run is long, and PostgreSQL lets nobody do more to it than add. */
    private static String digest(String table) {
        return table.equals("audit.change")
                ? "SELECT count(*) || ' ' || coalesce(max(id), 0) FROM %s"
                : "SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM %s AS t";
    }
}
