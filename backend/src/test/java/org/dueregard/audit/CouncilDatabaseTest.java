package org.dueregard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.dueregard.testsupport.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A council gives one user of its own PostgreSQL, who may do more or less there; migrations run for each of them. */
class CouncilDatabaseTest {

    private static final String TAKE_ON = "SET ROLE due_regard_serving_";
    private static final String REWRITE = "UPDATE audit.change SET actor = 'nobody'";

    @Test
    void aUserWhoMayMakeRolesServesInALesserOne() throws SQLException {
        String url = migrated("council_a", "CREATEROLE", "");
        try (Connection connection = connect(url, "council_a")) {
            run(connection, TAKE_ON + "council_a");
            run(connection, "INSERT INTO organisation (code, name) VALUES ('A', 'A')");
            assertThat(value(connection, "SELECT actor FROM audit.change WHERE table_name = 'organisation'"))
                    .isEqualTo("council_a");
            String written = value(connection, "SELECT count(*) FROM audit.change");
            assertThat(value(connection, "SELECT audit.seal_next(10)")).isEqualTo(written);
            assertThatThrownBy(() -> run(connection, REWRITE)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void aUserWhoMayNotIsServedAllTheSameBehindTheTriggers() throws SQLException {
        String url = migrated("council_b", "NOCREATEROLE", "");
        try (Connection connection = connect(url, "council_b")) {
            assertThat(value(connection, "SELECT count(*) FROM pg_roles WHERE rolname = audit.serving_role()"))
                    .isEqualTo("0");
            run(connection, "INSERT INTO organisation (code, name) VALUES ('B', 'B')");
            assertThatThrownBy(() -> run(connection, REWRITE)).hasMessageContaining("append-only");
        }
    }

    @Test
    void aRoleMadeByWhoeverKeepsTheServerIsTakenOn() throws SQLException {
        String url = migrated(
                "council_c",
                "NOCREATEROLE",
                "CREATE ROLE due_regard_serving_council_c NOLOGIN;"
                        + "GRANT due_regard_serving_council_c TO council_c WITH SET TRUE, INHERIT FALSE");
        try (Connection connection = connect(url, "council_c")) {
            run(connection, TAKE_ON + "council_c");
            run(connection, "INSERT INTO organisation (code, name) VALUES ('C', 'C')");
            assertThatThrownBy(() -> run(connection, REWRITE)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void aSecondUserWhoOwnsNothingCannotTakeTheRoleBack() throws SQLException {
        String url = migrated(
                "council_d", "CREATEROLE", "DROP ROLE IF EXISTS council_d_web; CREATE ROLE council_d_web LOGIN");
        try (Connection owner = connect(url, "council_d")) {
            run(owner, "GRANT due_regard_serving_council_d TO council_d_web WITH SET TRUE, INHERIT FALSE");
        }
        try (Connection connection = connect(url, "council_d_web")) {
            run(connection, TAKE_ON + "council_d");
            run(connection, "INSERT INTO organisation (code, name) VALUES ('D', 'D')");
            run(connection, "RESET ROLE");
            assertThatThrownBy(() -> run(connection, REWRITE)).hasMessageContaining("permission denied");
        }
    }

    /** A database of a user, migrated twice, as at two starts. */
    private static String migrated(String name, String may, String before) throws SQLException {
        String url = TestPostgres.freshDatabase(name);
        try (Connection connection = TestPostgres.dataSource(url).getConnection()) {
            run(connection, "DROP ROLE IF EXISTS due_regard_serving_" + name + "; DROP ROLE IF EXISTS " + name);
            run(connection, "CREATE ROLE " + name + " LOGIN " + may);
            run(connection, "ALTER DATABASE " + name + " OWNER TO " + name);
            if (!before.isEmpty()) {
                run(connection, before);
            }
        }
        for (int start = 0; start < 2; start++) {
            Flyway.configure()
                    .dataSource(url, name, "")
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        return url;
    }

    private static Connection connect(String url, String user) throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
