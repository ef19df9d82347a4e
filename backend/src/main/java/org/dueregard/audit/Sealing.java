package org.dueregard.audit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.dueregard.platform.sql.SqlFailure;
import org.jboss.logging.Logger;

/**
 * Seals committed changes into the chain, batch by batch. Replicas take turns and nobody waits: neither a writer for the
 * seal, nor one replica for another.
 */
@ApplicationScoped
public class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class);

    private static final int BATCH = 1_000;

    private final DataSource database;

    Sealing(DataSource database) {
        this.database = database;
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            sealAll();
        } catch (SqlFailure e) {
            LOG.warnf("Changes wait to be sealed, tried again soon: %s", e.getMessage());
        }
    }

    /** Seals everything that is committed and waits, and says how many rows that were. */
    public int sealAll() {
        int all = 0;
        while (true) {
            int sealed = sealNext(BATCH).orElse(0);
            all += sealed;
            if (sealed < BATCH) {
                return all;
            }
        }
    }

    /** Seals one batch in a transaction of its own; empty while somebody else is at it. */
    OptionalInt sealNext(int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT audit.seal_next(?)")) {
            statement.setInt(1, most);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                int sealed = rows.getInt(1);
                return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(sealed);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
