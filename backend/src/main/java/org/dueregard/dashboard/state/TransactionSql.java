package org.dueregard.dashboard.state;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dueregard.platform.sql.SqlFailure;
import org.jspecify.annotations.Nullable;

/** Statements in the running transaction. Each is counted, so that a test can prove how many a refresh costs. */
@ApplicationScoped
class TransactionSql {

    private final DataSource database;
    private final Counter statements;

    TransactionSql(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.statements = meters.counter("due_regard_state_statements");
    }

    /** Makes an object of a row. */
    @FunctionalInterface
    interface RowMapper<T> {
        T map(Columns row) throws SQLException;
    }

    /** All rows of a query; values stand for its question marks, in order. */
    <T> List<T> list(String text, RowMapper<T> mapper, @Nullable Object... values) {
        statements.increment();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, text, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> result = new ArrayList<>();
            Columns row = new Columns(rows);
            while (rows.next()) {
                result.add(mapper.map(row));
            }
            return result;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Writes, and says how many rows were touched. */
    int write(String text, @Nullable Object... values) {
        statements.increment();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, text, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    long statements() {
        return (long) statements.count();
    }

    private static PreparedStatement prepare(Connection connection, String text, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
