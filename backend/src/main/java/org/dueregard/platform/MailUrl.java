package org.dueregard.platform;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The address of a mail server as operators write it.
 *
 * @param host host
 * @param port port
 * @param tls whether the connection is encrypted from the start
 * @param username user, or null when the address names none
 * @param password password, or null when the address names none
 */
public record MailUrl(
        String host,
        int port,
        boolean tls,
        @Nullable String username,
        @Nullable String password) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final int PLAIN = 25;

    /**
     * Reads {@code smtp://user:password@host:port} or {@code smtps://...}. The port is 465 for smtps, 587 with a user and
     * 25 without one.
     *
     * @throws IllegalArgumentException when the text is neither; the message never repeats it, it may hold a password
     */
    public static MailUrl parse(String text) {
        URI uri = uri(text);
        boolean tls = "smtps".equals(uri.getScheme());
        if ((!tls && !"smtp".equals(uri.getScheme())) || uri.getHost() == null) {
            throw unreadable();
        }
        String user = uri.getRawUserInfo();
        int colon = user == null ? -1 : user.indexOf(':');
        if (user != null && colon < 0) {
            throw unreadable();
        }
        int usual = tls ? SUBMISSIONS : user == null ? PLAIN : SUBMISSION;
        return new MailUrl(
                uri.getHost(),
                uri.getPort() < 0 ? usual : uri.getPort(),
                tls,
                user == null ? null : decode(user.substring(0, colon)),
                user == null ? null : decode(user.substring(colon + 1)));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("MAIL_URL cannot be read: expected smtp://user:password@host:port");
    }

    /** A plus sign is a plus sign here, unlike in a form. */
    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
