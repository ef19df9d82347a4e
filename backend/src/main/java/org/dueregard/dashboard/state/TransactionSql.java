package org.dueregard.dashboard.state;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

    /** A question to be asked together with others. */
    static final class Question<T> {

        private final String text;
        private final RowMapper<T> mapper;
        private final List<@Nullable Object> values;
        private final List<T> rows = new ArrayList<>();

        Question(String text, RowMapper<T> mapper, @Nullable Object... values) {
            this.text = text.strip();
            this.mapper = mapper;
            this.values = Arrays.asList(values);
        }

        /** Its answer, once it was asked. */
        List<T> rows() {
            return rows;
        }

        private void read(ResultSet result) throws SQLException {
            Columns row = new Columns(result);
            while (result.next()) {
                rows.add(mapper.map(row));
            }
        }
    }

    /** Asks several questions in one round trip; each then has its answer. */
    void together(Question<?>... questions) {
        statements.increment(questions.length);
        String text = Arrays.stream(questions).map(one -> one.text).collect(Collectors.joining(";\n"));
        Object[] values =
                Arrays.stream(questions).flatMap(one -> one.values.stream()).toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, text, values)) {
            statement.execute();
            for (Question<?> question : questions) {
                try (ResultSet result = statement.getResultSet()) {
                    question.read(result);
                }
                statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
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
