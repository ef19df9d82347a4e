package org.dueregard.report.snapshot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way into the database: written once, its size and digest known then, gone when closed. */
public final class SpooledFile implements AutoCloseable {

    private final Path path;
    private final long size;
    private final String sha256;

    private SpooledFile(Path path, long size, String sha256) {
        this.path = path;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of them; the stream is closed by the caller. */
        void to(OutputStream output) throws IOException;
    }

    /** Has a file written. */
    public static SpooledFile of(Writing writing) {
        try {
            Path path = Files.createTempFile("due-regard-", ".spool");
            try {
                MessageDigest digest = sha256Digest();
                try (OutputStream output =
                        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
                    writing.to(output);
                }
                return new SpooledFile(path, Files.size(path), HexFormat.of().formatHex(digest.digest()));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be written", e);
        }
    }

    /** Its bytes from the start. */
    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be read", e);
        }
    }

    /** Where it is while it is open. */
    public Path path() {
        return path;
    }

    /** How many bytes it has. */
    public long size() {
        return size;
    }

    /** Digest in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be removed", e);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
