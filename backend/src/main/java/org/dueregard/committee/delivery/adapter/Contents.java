package org.dueregard.committee.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Opens contents where an exception cannot be thrown. */
final class Contents {

    private Contents() {}

    static InputStream open(Parcel.Content content) {
        try {
            return content.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
