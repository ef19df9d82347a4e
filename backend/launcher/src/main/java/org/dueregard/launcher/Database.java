package org.dueregard.launcher;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database the application can use.
 *
 * @param jdbcUrl address for the driver
 * @param username user, or null when the address holds it
 * @param password password, or null when there is none or the address holds it
 */
public record Database(
        String jdbcUrl, @Nullable String username, @Nullable String password) {

    /** The schema makes its ids with uuidv7(), which came with this version. */
    private static final int OLDEST_VERSION = 18;

    private static final String PATIENCE_SECONDS = "5";

    /**
     * Reads {@code postgresql://user:password@host:port/name} or takes a {@code jdbc:postgresql:} address.
     *
     * @throws Refusal when the text is neither; it is not repeated, because it may hold a password
     */
    public static Database parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new Database(text, null, null);
        }
        URI uri = uri(text);
        if (!("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme())) || uri.getHost() == null) {
            throw unreadable();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String jdbcUrl = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + options;
        String user = uri.getRawUserInfo();
        if (user == null) {
            return new Database(jdbcUrl, null, null);
        }
        int colon = user.indexOf(':');
        return colon < 0
                ? new Database(jdbcUrl, decode(user), null)
                : new Database(jdbcUrl, decode(user.substring(0, colon)), decode(user.substring(colon + 1)));
    }

    /** Opens a connection, or fails within a few seconds. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("socketTimeout", PATIENCE_SECONDS);
        if (username != null) {
            properties.setProperty("user", username);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /**
     * Makes sure that the database answers and is one the application can use.
     *
     * @throws Refusal when it is not
     */
    public void check() {
        try (Connection connection = connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new Refusal("The database at " + place() + " is PostgreSQL " + version
                        + ", but Due Regard needs PostgreSQL " + OLDEST_VERSION + " or newer.");
            }
        } catch (SQLException e) {
            String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
            throw new Refusal(
                    "The database at " + place() + " does not answer; check DATABASE_URL and that PostgreSQL is running"
                            + " (" + problem + ").",
                    e);
        }
    }

    /** Host, port and name, without options: those may hold a password. */
    private String place() {
        String address = jdbcUrl.substring("jdbc:postgresql:".length());
        int options = address.indexOf('?');
        return (options < 0 ? address : address.substring(0, options)).replaceFirst("^//", "");
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal(
                "DATABASE_URL cannot be read: it should look like postgresql://user:password@host:5432/name.");
    }

    /** A plus sign is a plus sign here, unlike in a form. */
    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
