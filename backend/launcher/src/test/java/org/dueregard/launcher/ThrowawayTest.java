package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThrowawayTest {

    @Test
    void whatIsNotSetIsMadeUpAndRemovedAfterwards() throws IOException {
        Path directory;
        try (Throwaway throwaway = new Throwaway(Map.of())) {
            directory = Path.of(throwaway.environment().get("DATA_DIR"));
            Files.writeString(Files.createDirectory(directory.resolve("deep")).resolve("file"), "text");
            assertThat(Integer.parseInt(throwaway.environment().get("PORT"))).isPositive();
        }
        assertThat(directory).doesNotExist();
    }

    @Test
    void whatIsSetStays() throws IOException {
        Map<String, String> set = Map.of("DATA_DIR", "/srv/data", "PORT", "9000", "OTHER", "kept");
        try (Throwaway throwaway = new Throwaway(set)) {
            assertThat(throwaway.environment()).isEqualTo(set);
        }
    }
}
