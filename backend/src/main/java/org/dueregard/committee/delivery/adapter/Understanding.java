package org.dueregard.committee.delivery.adapter;

/** Whether settings are written in a way that adapters can read. */
public final class Understanding {

    private Understanding() {}

    /** Whether a text is a fingerprint or a public key. */
    public static boolean ofHostKey(String text) {
        return PinnedHostKey.isUnderstood(text);
    }

    /** Whether a text holds certificates in PEM. */
    public static boolean ofCertificates(String text) {
        return HttpTrust.isUnderstood(text);
    }
}
