package org.dueregard.integration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.dueregard.integration.source.SourceText;
import org.jspecify.annotations.Nullable;

/** A file to be imported. */
public final class ImportFile {

    private final String name;
    private final byte[] bytes;
    private final @Nullable String fault;

    private ImportFile(String name, byte[] bytes, @Nullable String fault) {
        this.name = name;
        this.bytes = bytes;
        this.fault = fault;
    }

    /** Its name in messages. */
    public String name() {
        return name;
    }

    /** Whether it holds rows; everything else is taken for a plan document. */
    boolean isCsv() {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Its content, up to just past the limit. */
    byte[] bytes() {
        return bytes;
    }

    /** Why it could not be read, or null. */
    @Nullable
    String fault() {
        return fault;
    }

    /** Content that is there already. */
    public static ImportFile of(String name, byte[] bytes) {
        return new ImportFile(name, bytes, null);
    }

    /** Reads a file; one that cannot be read is told like any other problem. */
    public static ImportFile read(Path path) {
        return read(String.valueOf(path.getFileName()), path);
    }

    /** Reads a file that has another name for people. */
    public static ImportFile read(String name, Path path) {
        if (Files.isDirectory(path)) {
            return new ImportFile(name, new byte[0], "is a directory, not a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(name, SourceText.bytes(in));
        } catch (NoSuchFileException e) {
            return new ImportFile(name, new byte[0], "does not exist: " + path);
        } catch (IOException e) {
            return new ImportFile(name, new byte[0], "cannot be read: " + path);
        }
    }
}
