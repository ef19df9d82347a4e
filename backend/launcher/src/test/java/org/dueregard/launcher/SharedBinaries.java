package org.dueregard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets all data directories of the tests use one copy of the PostgreSQL binaries: unpacking takes a while. */
final class SharedBinaries {

    private SharedBinaries() {}

    /** Prepares a data directory before its first use. */
    static Path in(Path data) throws IOException {
        Path shared = Files.createDirectories(Path.of("target/binaries").toAbsolutePath());
        Files.createDirectories(data);
        Files.createSymbolicLink(data.resolve("binaries"), shared);
        return data;
    }

    /** Takes the link out of a data directory that is about to be removed. */
    static void outOf(Path data) throws IOException {
        Files.deleteIfExists(data.resolve("binaries"));
    }
}
