package org.dueregard.audit;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.dueregard.platform.sql.SqlFailure;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Migrations run as the owner of the tables; everything after them runs in a role that owns nothing, cannot touch the
 * audit trail and cannot switch a trigger off. Where the database user may not take the role on, the log says so once.
 */
@ApplicationScoped
public class ServingRole implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ServingRole.class);

    private static final String MAY_TAKE_ON = """
            SELECT quote_ident(r.rolname) FROM pg_roles r
             WHERE r.rolname = audit.serving_role() AND pg_has_role(r.oid, 'SET')
            """;

    private static final String COULD_REWRITE = """
            SELECT current_user WHERE has_table_privilege('audit.change', 'UPDATE')
                OR has_table_privilege('audit.change', 'DELETE') OR has_table_privilege('audit.change', 'TRUNCATE')
            """;

    /** Connections that are in the role; each is told once, when it is first handed out. */
    private final Set<PGConnection> told = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private volatile @Nullable String takeOn;

    /** Before anything else of the application speaks to the database. */
    void start(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event, AgroalDataSource database) {
        try {
            String role = first(database, MAY_TAKE_ON);
            takeOn = role == null ? null : "SET ROLE " + role;
            String mighty = first(database, COULD_REWRITE);
            if (mighty != null) {
                LOG.warnf(
                        "The database user %s owns the audit trail and may not take on a lesser role: only triggers"
                                + " guard the trail (see \"Roles in the database\" in operations.md)",
                        mighty);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        String statement = takeOn;
        if (statement == null) {
            return;
        }
        try {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            if (told.add(postgres)) {
                tell((Connection) postgres, statement);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Outside of the transaction that may have been opened for the caller: a rollback would take the role back. */
    private void tell(Connection connection, String sql) throws SQLException {
        boolean alone = connection.getAutoCommit();
        boolean done = false;
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            done = true;
        } finally {
            if (!done) {
                told.remove((PGConnection) connection);
            }
            connection.setAutoCommit(alone);
        }
    }

    private static @Nullable String first(AgroalDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
