package org.dueregard.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What stands in every table of the application, so that a test can say that nothing has changed anywhere. */
@ApplicationScoped
public class TableRows {

    private final DataSource database;

    TableRows(DataSource database) {
        this.database = database;
    }

    /** One line for each table: its name, how many rows it has and a digest of them all. */
    public List<String> all() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = column(statement, """
                    SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
                    WHERE table_schema IN ('public', 'audit') AND table_type = 'BASE TABLE' ORDER BY 1
                    """);
            List<String> result = new ArrayList<>();
            for (String table : tables) {
                result.addAll(column(statement, """
                        SELECT '%1$s ' || count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' ORDER BY t::text)), '')
                        FROM %1$s AS t
                        """.formatted(table)));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables cannot be read", e);
        }
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
