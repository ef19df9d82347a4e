package org.dueregard.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Integrity that must hold for every table, those to come included. */
@QuarkusTest
class SchemaTest {

    private static final Set<String> DERIVED = Set.of(
            "action_state",
            "measure_state",
            "plan_stamp",
            "search_entry",
            "published_update",
            "idempotent_answer",
            "scheduled_tasks");

    private final DataSource database;

    SchemaTest(DataSource database) {
        this.database = database;
    }

    @Test
    void everyTableOfFactsIsStampedAndAudited() throws SQLException {
        Set<String> facts = new TreeSet<>(tables());
        facts.removeAll(DERIVED);
        assertThat(facts).hasSizeGreaterThan(15);
        assertThat(facts)
                .allSatisfy(table -> assertThat(
                                texts("SELECT tgname FROM pg_trigger WHERE tgrelid = 'public." + table + "'::regclass"))
                        .as(table)
                        .contains("stamp", "audit"));
    }

    @Test
    void everyTableHasAPrimaryKey() throws SQLException {
        assertThat(tables())
                .allSatisfy(table -> assertThat(texts("SELECT conname FROM pg_constraint WHERE contype = 'p'"
                                + " AND conrelid = 'public." + table + "'::regclass"))
                        .as(table)
                        .hasSize(1));
    }

    @Test
    void everyForeignKeyFromATableOfFactsCanBeFollowedBackByAnIndex() throws SQLException {
        List<String> missing = texts("""
                SELECT c.conrelid::regclass || '.' || c.conname
                  FROM pg_constraint c
                 WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
                   AND c.confrelid IN ('action'::regclass, 'progress_update'::regclass, 'measure'::regclass)
                   AND c.confdeltype = 'c'
                   AND NOT EXISTS (SELECT 1 FROM pg_index i
                                    WHERE i.indrelid = c.conrelid AND (i.indkey::int2[])[0] = ANY (c.conkey))
                """);
        assertThat(missing).isEmpty();
    }

    private List<String> tables() throws SQLException {
        return texts("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                + " AND tablename <> 'flyway_schema_history'");
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> result = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                result.add(rows.getString(1));
            }
        }
        return result;
    }
}
