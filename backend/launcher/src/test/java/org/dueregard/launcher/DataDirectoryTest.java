package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path temporary;

    @Test
    void onlyOneMayHoldIt() throws IOException {
        DataDirectory directory = new DataDirectory(temporary.resolve("data"));
        try (DataDirectory.Hold first = directory.hold()) {
            assertThat(first).isNotNull();
            assertThatThrownBy(new DataDirectory(temporary.resolve("data"))::hold)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is in use by another Due Regard (process "
                            + ProcessHandle.current().pid() + ")");
        }
        try (DataDirectory.Hold later = directory.tryHold()) {
            assertThat(later).isNotNull();
        }
    }

    @Test
    void itIsNobodyElsesBusiness() throws IOException {
        Path path = temporary.resolve("data");
        assertThat(new DataDirectory(path).file("x")).isEqualTo(path.resolve("x"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("data"), "a file");
        assertThatThrownBy(() -> new DataDirectory(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The data directory " + file + " cannot be used");
    }
}
