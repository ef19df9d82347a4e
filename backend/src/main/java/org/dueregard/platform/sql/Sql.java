package org.dueregard.platform.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads for public pages: one statement, no transaction, no entity. Each call is one round trip to the database and is
 * counted, so that a test can prove how many a page costs.
 */
@ApplicationScoped
public class Sql {

    private static final int STREAM_ROWS = 500;

    private final DataSource database;
    private final ObjectMapper json;
    private final Counter statements;

    Sql(DataSource database, ObjectMapper json, MeterRegistry meters) {
        this.database = database;
        this.json = json;
        this.statements = meters.counter("due_regard_public_statements");
    }

    /** Makes an object of a row. */
    @FunctionalInterface
    public interface RowMapper<T> {
        /** Reads the row; it must not move to another. A row that gives nothing is left out. */
        @Nullable
        T map(Row row) throws SQLException;
    }

    /** All rows of a query. */
    public <T> List<T> list(Query query, RowMapper<T> mapper) {
        List<T> result = new ArrayList<>();
        read(query, 0, mapper, result::add);
        return result;
    }

    /** Hands over row after row without holding them all in memory. */
    public <T> void stream(Query query, RowMapper<T> mapper, Consumer<T> sink) {
        read(query, STREAM_ROWS, mapper, sink);
    }

    private <T> void read(Query query, int fetch, RowMapper<T> mapper, Consumer<T> sink) {
        statements.increment();
        try (Connection connection = database.getConnection()) {
            // The driver fetches in portions only inside a transaction.
            connection.setAutoCommit(fetch == 0);
            try (PreparedStatement statement = connection.prepareStatement(query.text())) {
                statement.setFetchSize(fetch);
                query.bind(statement);
                try (ResultSet rows = statement.executeQuery()) {
                    Row row = new Row(rows, json);
                    while (rows.next()) {
                        T object = mapper.map(row);
                        if (object != null) {
                            sink.accept(object);
                        }
                    }
                }
            } finally {
                if (fetch > 0) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** How many statements were sent since the start. */
    public long statements() {
        return (long) statements.count();
    }
}
