package org.dueregard.platform.sql;

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
import org.hibernate.Session;

/**
 * Plain statements of the running transaction, where no entity is wanted. What waits to be written is written before, so
 * that things happen in the order in which they are said.
 */
@ApplicationScoped
public class Statements {

    private final EntityManager database;

    Statements(EntityManager database) {
        this.database = database;
    }

    /** Makes an object of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** The object that the current row stands for. */
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of a query. */
    @Transactional(TxType.MANDATORY)
    public <T> List<T> list(Query query, RowReader<T> reader) {
        database.flush();
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, query, reader));
    }

    private static <T> List<T> read(Connection connection, Query query, RowReader<T> reader) throws SQLException {
        List<T> result = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query.text())) {
            query.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
            }
        }
        return result;
    }
}
