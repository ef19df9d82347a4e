package org.dueregard.platform.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;

/**
 * Reads of the running transaction, what it has written so far included: statements that put each row together as JSON.
 * Each call is one round trip and is counted, so that a test can prove how many an answer costs.
 */
@ApplicationScoped
public class JsonRows {

    private static final int PORTION = 200;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Counter statements;

    JsonRows(EntityManager database, ObjectMapper json, MeterRegistry meters) {
        this.database = database;
        this.json = json;
        this.statements = meters.counter("due_regard_private_statements");
    }

    /** All rows of a query that has one column, which holds JSON. */
    @Transactional(TxType.MANDATORY)
    public <T> List<T> list(Query query, Class<T> type) {
        database.flush();
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, query, type));
    }

    /** Hands over row after row without holding them all in memory. */
    @Transactional(TxType.MANDATORY)
    public <T> void each(Query query, Class<T> type, Consumer<T> sink) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> read(connection, query, type, PORTION, sink));
    }

    private <T> List<T> read(Connection connection, Query query, Class<T> type) throws SQLException {
        List<T> result = new ArrayList<>();
        read(connection, query, type, 0, result::add);
        return result;
    }

    private <T> void read(Connection connection, Query query, Class<T> type, int portion, Consumer<T> sink)
            throws SQLException {
        statements.increment();
        try (PreparedStatement statement = connection.prepareStatement(query.text())) {
            statement.setFetchSize(portion);
            query.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.accept(json.readValue(rows.getString(1), type));
                }
            }
        } catch (JsonProcessingException e) {
            throw JsonText.grownApart(e);
        }
    }

    /** How many statements were sent since the start. */
    public long statements() {
        return (long) statements.count();
    }
}
