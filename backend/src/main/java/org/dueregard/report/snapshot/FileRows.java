package org.dueregard.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.dueregard.platform.sql.SqlFailure;
import org.hibernate.Session;

/** Rows that hold a file: written while it is read, and read in portions, so that no file is ever held as a whole. */
@ApplicationScoped
public class FileRows {

    private static final int PORTION = 1 << 20;

    private final EntityManager database;
    private final DataSource source;

    FileRows(EntityManager database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    /**
     * Adds a row, in the caller's transaction.
     *
     * @param statement ends with digest, size and bytes, and returns the identity
     * @param values stand for the question marks before those three
     */
    @Transactional(TxType.MANDATORY)
    public UUID insert(String statement, List<Object> values, SpooledFile file) {
        database.flush();
        return database.unwrap(Session.class)
                .doReturningWork(connection -> insert(connection, statement, values, file));
    }

    private static UUID insert(Connection connection, String text, List<Object> values, SpooledFile file)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text);
                InputStream bytes = file.open()) {
            int at = 0;
            for (Object value : values) {
                at++;
                statement.setObject(at, value);
            }
            statement.setString(at + 1, file.sha256());
            statement.setLong(at + 2, file.size());
            statement.setBinaryStream(at + 3, bytes, file.size());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a row from their start, inside a transaction or without one. */
    public InputStream open(String table, UUID id) {
        return new Portions(table, id);
    }

    /** Portion after portion; the first that comes short is the last. */
    private final class Portions extends InputStream {

        private final String text;
        private final UUID id;
        private byte[] portion = {};
        private int at;
        private int next;
        private boolean last;

        Portions(String table, UUID id) {
            this.text = "SELECT substring(body FROM ? FOR " + PORTION + ") FROM " + table + " WHERE id = ?";
            this.id = id;
        }

        @Override
        public int read() {
            return isOver() ? -1 : Byte.toUnsignedInt(portion[at++]);
        }

        @Override
        public int read(byte[] target, int from, int length) {
            Objects.checkFromIndexSize(from, length, target.length);
            if (length == 0) {
                return 0;
            }
            if (isOver()) {
                return -1;
            }
            int taken = Math.min(length, portion.length - at);
            System.arraycopy(portion, at, target, from, taken);
            at += taken;
            return taken;
        }

        private boolean isOver() {
            if (at == portion.length && !last) {
                fetch();
            }
            return at == portion.length;
        }

        private void fetch() {
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setInt(1, next * PORTION + 1);
                statement.setObject(2, id);
                try (ResultSet row = statement.executeQuery()) {
                    portion = row.next() ? row.getBytes(1) : new byte[0];
                    at = 0;
                    next++;
                    last = portion.length < PORTION;
                }
            } catch (SQLException e) {
                throw new SqlFailure(e);
            }
        }
    }
}
