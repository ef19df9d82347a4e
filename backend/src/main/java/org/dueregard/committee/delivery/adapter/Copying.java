package org.dueregard.committee.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.dueregard.committee.pack.Sha256;

/** Copies an item and makes sure that what was copied is what the manifest says. */
final class Copying {

    private static final int BUFFER = 32 * 1024;

    private Copying() {}

    /** Copies all bytes; an item that is not what it should be ends in an exception before anybody takes it for whole. */
    static void copy(Parcel.Item item, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = item.content().open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (!Sha256.hex(digest.digest()).equals(item.sha256())) {
            throw new IOException(item.name() + " is not what its manifest says");
        }
    }
}
