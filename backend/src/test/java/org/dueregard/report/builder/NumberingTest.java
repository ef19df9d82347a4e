package org.dueregard.report.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.report.builder.Numbering.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    /** A dash is a paragraph that has no number for good yet. */
    @ParameterizedTest(name = "{0}, given {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            - - -                | none                | 2.1 2.2 2.3
            2.1 - 2.2            | 2.1 2.2             | 2.1 2.1a 2.2
            2.1 - - 2.2          | 2.1 2.2             | 2.1 2.1a 2.1b 2.2
            - 2.1                | 2.1                 | 2.0a 2.1
            2.1 2.2 -            | 2.1 2.2             | 2.1 2.2 2.3
            2.1 -                | 2.1 2.2             | 2.1 2.3
            2.1 - 2.1a 2.2       | 2.1 2.1a 2.2        | 2.1 2.1b 2.1a 2.2
            2.1 2.1a - 2.1b      | 2.1 2.1a 2.1b       | 2.1 2.1a 2.1aa 2.1b
            2.1 - 2.3            | 2.1 2.1a 2.3        | 2.1 2.1b 2.3
            -                    | 2.1 2.2 2.10 3.4    | 2.11
            """)
    void aNumberThatWasGivenStaysAndIsNeverGivenAgain(String lines, String given, String numbers) {
        assertThat(number(lines, given)).isEqualTo(words(numbers));
    }

    @Test
    void afterTwentySixLettersTwoAreTaken() {
        assertThat(number("2.1 " + "- ".repeat(28) + "2.2", "2.1 2.2"))
                .contains("2.1a", "2.1z", "2.1aa", "2.1ab")
                .doesNotHaveDuplicates();
    }

    private static List<String> number(String lines, String given) {
        List<Line> all = words(lines).stream()
                .map(word -> new Line(UUID.randomUUID(), word.equals("-") ? null : word))
                .toList();
        return List.copyOf(Numbering.of(2, all, Set.copyOf(words(given.equals("none") ? "" : given)))
                .values());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
