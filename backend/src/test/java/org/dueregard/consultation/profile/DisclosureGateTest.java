package org.dueregard.consultation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One gate: true counts are named in one statement holder, and what the public reads is named in one reader. Who may use
 * which of them is a rule of the house (see {@code RoomRules}).
 */
class DisclosureGateTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TRUE_COUNTS = Pattern.compile("respondent_(profile|table|count)");
    private static final Pattern TOLD_FIGURES = Pattern.compile("published_(table|figure)|profile_publication");

    @Test
    void trueCountsAreReadInOnePlace() {
        assertThat(naming(TRUE_COUNTS)).containsExactlyInAnyOrder("TrueCounts.java", "Withheld.java");
    }

    @Test
    void toldFiguresAreReadByTheGateAndWrittenByTheDesk() {
        assertThat(naming(TOLD_FIGURES))
                .containsExactlyInAnyOrder("ProfileSql.java", "PublishedFigures.java", "Publications.java");
    }

    private static List<String> naming(Pattern tables) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> tables.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
