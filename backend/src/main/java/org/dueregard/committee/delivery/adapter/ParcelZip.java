package org.dueregard.committee.delivery.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A parcel as one file: the same bytes for the same parcel, the manifest last. */
final class ParcelZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ParcelZip() {}

    static void write(Parcel parcel, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Parcel.Item item : parcel.items()) {
                add(item, zip);
            }
            add(parcel.manifestItem(), zip);
        }
    }

    private static void add(Parcel.Item item, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(item.name());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Copying.copy(item, zip);
        zip.closeEntry();
    }
}
