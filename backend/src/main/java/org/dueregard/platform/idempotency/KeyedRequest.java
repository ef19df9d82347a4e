package org.dueregard.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * A POST as far as it can be recognised again.
 *
 * @param caller who sends it; keys of others are other keys
 * @param key its Idempotency-Key, or null when it has none
 * @param digest digest of its address, its If-Match and its body
 */
public record KeyedRequest(String caller, @Nullable String key, String digest) {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    /** Reads the header; a 400 problem when it is malformed. */
    public static KeyedRequest of(HttpHeaders headers, UriInfo uri, String caller, byte[] body) {
        @Nullable String key = headers.getHeaderString(HEADER);
        if (key != null && !KEY.matcher(key).matches()) {
            throw new ProblemException(
                    ProblemType.BAD_REQUEST,
                    "The Idempotency-Key cannot be understood",
                    List.of(FieldError.header(
                            HEADER, "malformed", "Idempotency-Key takes 1 to 255 visible characters")));
        }
        @Nullable String seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        String head =
                uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery() + "\n" + seen + "\n";
        return new KeyedRequest(caller, key, digest(head.getBytes(StandardCharsets.UTF_8), body));
    }

    private static String digest(byte[] head, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
