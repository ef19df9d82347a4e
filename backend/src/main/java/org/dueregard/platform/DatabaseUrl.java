package org.dueregard.platform;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The address of a PostgreSQL database as operators write it, in the parts a driver wants.
 *
 * @param jdbcUrl address for the driver, without the credentials of a {@code postgresql://} address
 * @param username user, or null when the address names none
 * @param password password, or null when the address names none
 */
public record DatabaseUrl(
        String jdbcUrl, @Nullable String username, @Nullable String password) {

    /**
     * Reads {@code postgresql://user:password@host:port/name?option=value} ({@code postgres://} as well), or takes a
     * {@code jdbc:postgresql:} address as it is.
     *
     * @throws IllegalArgumentException when the text is neither; the message never repeats it, it may hold a password
     */
    public static DatabaseUrl parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseUrl(text, null, null);
        }
        URI uri = uri(text);
        boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        if (!postgres || uri.getHost() == null) {
            throw unreadable();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String jdbcUrl = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + options;
        String user = uri.getRawUserInfo();
        if (user == null) {
            return new DatabaseUrl(jdbcUrl, null, null);
        }
        int colon = user.indexOf(':');
        return colon < 0
                ? new DatabaseUrl(jdbcUrl, decode(user), null)
                : new DatabaseUrl(jdbcUrl, decode(user.substring(0, colon)), decode(user.substring(colon + 1)));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "DATABASE_URL cannot be read: expected postgresql://user:password@host:port/name");
    }

    /** A plus sign is a plus sign here, unlike in a form. */
    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
