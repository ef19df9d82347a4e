package org.dueregard.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.dueregard.platform.sql.SqlFailure;

/** Proves the chain and keeps a note of it, which the next proof must meet. Writers and the sealing go on meanwhile. */
@ApplicationScoped
public class ChainProof {

    private static final String PROVED_BEFORE = """
            SELECT DISTINCT v.batch, encode(v.digest, 'hex') FROM audit.verification v
             WHERE v.broken IS NULL AND v.batch > 0
            """;

    private static final String NOTE =
            "INSERT INTO audit.verification (batch, digest, sealed, waiting, broken) VALUES (?, ?, ?, ?, ?)";

    private final DataSource database;

    ChainProof(DataSource database) {
        this.database = database;
    }

    /**
     * Recomputes the chain from the first batch to the last.
     *
     * @param known batches that somebody wrote down elsewhere
     */
    public Proof prove(List<Anchor> known) {
        try (Connection connection = database.getConnection()) {
            Proof proof = walk(connection, known);
            note(connection, proof);
            return proof;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static Proof walk(Connection connection, List<Anchor> known) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            List<Anchor> anchors = new ArrayList<>(known);
            try (ResultSet rows = statement.executeQuery(PROVED_BEFORE)) {
                while (rows.next()) {
                    anchors.add(new Anchor(rows.getLong(1), rows.getString(2)));
                }
            }
            anchors.sort(Comparator.comparingLong(Anchor::batch));
            return new ChainWalk(connection, anchors).walk();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void note(Connection connection, Proof proof) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
            statement.setLong(1, proof.tip().batch());
            statement.setBytes(2, HexFormat.of().parseHex(proof.tip().digest()));
            statement.setLong(3, proof.sealed());
            statement.setLong(4, proof.waiting());
            statement.setString(5, proof.broken());
            statement.executeUpdate();
        }
    }
}
