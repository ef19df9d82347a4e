package org.dueregard.committee.delivery.adapter;

import java.net.SocketAddress;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.jspecify.annotations.Nullable;

/** Knows one server by its key, given as {@code SHA256:…} or as a public key as OpenSSH writes it, and no other. */
final class PinnedHostKey implements ServerKeyVerifier {

    private static final String FINGERPRINT = "SHA256:";

    private final String expected;
    private volatile @Nullable String refused;

    PinnedHostKey(String expected) {
        this.expected = expected.strip();
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey shown) {
        String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, shown);
        boolean known = expected.startsWith(FINGERPRINT) ? expected.equals(fingerprint) : isKey(shown);
        if (!known) {
            refused = fingerprint;
        }
        return known;
    }

    /** The fingerprint of a key that was shown and not the right one, or null. */
    @Nullable
    String refused() {
        return refused;
    }

    /** Whether somebody has written a host key as it must be. */
    static boolean isUnderstood(String text) {
        return text.strip().matches("SHA256:[A-Za-z0-9+/]{43}") || parsed(text) != null;
    }

    private boolean isKey(PublicKey shown) {
        PublicKey key = parsed(expected);
        return key != null && KeyUtils.compareKeys(key, shown);
    }

    private static @Nullable PublicKey parsed(String text) {
        try {
            AuthorizedKeyEntry entry = AuthorizedKeyEntry.parseAuthorizedKeyEntry(text.strip());
            return entry == null ? null : entry.resolvePublicKey(null, null);
        } catch (IllegalArgumentException | java.io.IOException | GeneralSecurityException e) {
            return null;
        }
    }
}
