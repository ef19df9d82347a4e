package org.dueregard.report.print;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dueregard.report.snapshot.SpooledFile;

/** Writes an office file anew with one date everywhere, so that the same content gives the same bytes. */
final class SteadyZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    private SteadyZip() {}

    static void write(OutputStream output, LocalDate date, SpooledFile.Writing writing) throws IOException {
        try (SpooledFile made = SpooledFile.of(writing);
                ZipFile parts = new ZipFile(made.path().toFile());
                ZipOutputStream zip = new ZipOutputStream(new Unclosed(output))) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry steady = new ZipEntry(part.getName());
                steady.setTimeLocal(date.atStartOfDay());
                zip.putNextEntry(steady);
                try (InputStream bytes = parts.getInputStream(part)) {
                    if (part.getName().equals(PROPERTIES)) {
                        zip.write(dated(bytes.readAllBytes(), date));
                    } else {
                        bytes.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
    }

    private static byte[] dated(byte[] properties, LocalDate date) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return MOMENT.matcher(text).replaceAll(date + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }

    /** The caller closes what it has opened. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
