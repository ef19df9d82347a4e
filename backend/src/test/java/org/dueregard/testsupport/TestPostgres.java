package org.dueregard.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The real PostgreSQL of a test run: started on a free port when first asked for, stopped when the run ends. Its files
 * are thrown away, so it does not wait for the disk.
 *
 * <p>Quarkus loads test classes in several class loaders; the port is therefore remembered by the process and not by a
 * field, so that one run has one server.
 */
public final class TestPostgres {

    private static final String PORT_PROPERTY = "due-regard.test-postgres.port";
    private static final String USER = "postgres";

    private TestPostgres() {}

    /** Address of the database the application under test uses. */
    public static String jdbcUrl() {
        return jdbcUrl(port(), USER);
    }

    /** User of every address given here; it has no password. */
    public static String username() {
        return USER;
    }

    /**
     * Address of a new and empty database on the same server, for tests that must not share tables.
     *
     * @param name a plain lower-case word; an earlier database of that name is dropped
     */
    public static String freshDatabase(String name) {
        int port = port();
        try (Connection connection = dataSource(jdbcUrl(port, USER)).getConnection();
                Statement statement = connection.createStatement()) {
            String identifier = statement.enquoteIdentifier(name, true);
            statement.execute("DROP DATABASE IF EXISTS " + identifier + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + identifier);
            return jdbcUrl(port, name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + name + " for the tests", e);
        }
    }

    /** Connections to an address given here, for tests that speak SQL without the application. */
    public static DataSource dataSource(String jdbcUrl) {
        org.postgresql.ds.PGSimpleDataSource dataSource = new org.postgresql.ds.PGSimpleDataSource();
        dataSource.setUrl(jdbcUrl);
        dataSource.setUser(USER);
        return dataSource;
    }

    private static int port() {
        synchronized (System.getProperties()) {
            Integer port = Integer.getInteger(PORT_PROPERTY);
            if (port == null) {
                port = start();
                System.setProperty(PORT_PROPERTY, port.toString());
            }
            return port;
        }
    }

    private static int start() {
        try {
            // Stopped by the library's own shutdown hook, after the last test of the process.
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
        }
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }
}
