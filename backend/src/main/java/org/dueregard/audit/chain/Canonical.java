package org.dueregard.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of values in an order. Each value is written as its length in bytes of UTF-8, a colon and itself, or as a
 * hyphen when there is none, so that no two lists of values are written alike.
 */
final class Canonical {

    private final MessageDigest sha256;

    Canonical() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Canonical add(@Nullable String value) {
        if (value == null) {
            sha256.update((byte) '-');
            return this;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(bytes);
        return this;
    }

    /** The digest in hexadecimal digits. */
    String digest() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
