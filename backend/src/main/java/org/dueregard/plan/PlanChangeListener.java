package org.dueregard.plan;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.dueregard.platform.sql.SqlFailure;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from PostgreSQL which plan has changed, whoever changed it, and keeps {@link PublishedPlans} true. When the
 * connection is lost it says so there at once and tries again until it is back.
 */
@ApplicationScoped
class PlanChangeListener {

    private static final Logger LOG = Logger.getLogger(PlanChangeListener.class);
    private static final int WAIT_MILLIS = 5_000;
    private static final int RETRY_MILLIS = 500;

    private final AgroalDataSource database;
    private final PublishedPlans plans;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    PlanChangeListener(AgroalDataSource database, PublishedPlans plans) {
        this.database = database;
        this.plans = plans;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("plan-changes").start(this::listen);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        Thread listening = thread;
        if (listening != null) {
            listening.interrupt();
            listening.join(RETRY_MILLIS);
        }
    }

    /** The replica that made the change sees it with its own commit. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanChanged change) {
        plans.reload(change.planId());
    }

    private void listen() {
        while (!stopping) {
            try (Connection connection = database.getConnection()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("LISTEN plan_changed");
                }
                plans.reload();
                plans.hears(true);
                hear(connection);
            } catch (SQLException | SqlFailure e) {
                if (!stopping) {
                    LOG.warnf("Changes are not heard at the moment, every read asks the database: %s", e.getMessage());
                }
            } finally {
                plans.hears(false);
            }
            pause();
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!stopping) {
            PGNotification[] heard = wait(postgres, connection);
            if (heard == null || heard.length == 0) {
                // A connection that died in silence is found out here.
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SELECT 1");
                }
                continue;
            }
            for (PGNotification notification : heard) {
                plans.reload(UUID.fromString(notification.getParameter()));
            }
        }
    }

    /** The pool does not see what happens behind its back, and would hand a dead connection to the next reader. */
    private static PGNotification @Nullable [] wait(PGConnection postgres, Connection pooled) throws SQLException {
        try {
            return postgres.getNotifications(WAIT_MILLIS);
        } catch (SQLException e) {
            try (Statement statement = pooled.createStatement()) {
                statement.execute("SELECT 1");
            } catch (SQLException dead) {
                e.addSuppressed(dead);
            }
            throw e;
        }
    }

    private void pause() {
        try {
            Thread.sleep(stopping ? 0 : RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
