package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 31);

    @Test
    void withoutAnUpdateItIsTheFirstRound() {
        assertThat(Rounds.current(FIRST, 3, null)).isEqualTo(FIRST);
    }

    @ParameterizedTest(name = "an update of {0} makes {1} the current round")
    @CsvSource({
        "2020-12-31, 2021-03-31",
        "2021-01-01, 2021-06-30",
        "2021-03-31, 2021-06-30",
        "2021-04-01, 2021-09-30",
        "2021-06-30, 2021-09-30",
        "2021-07-01, 2021-12-31"
    })
    void anUpdateAnswersTheRoundInWhoseSpanItFalls(LocalDate update, LocalDate current) {
        assertThat(Rounds.current(FIRST, 3, update)).isEqualTo(current);
    }

    @Test
    void shortMonthsDoNotShortenTheOnesAfterThem() {
        LocalDate first = LocalDate.of(2021, 1, 31);
        assertThat(Rounds.current(first, 1, LocalDate.of(2021, 2, 1))).isEqualTo("2021-03-31");
    }

    @Test
    void theEndOfTheCalendarIsTheLastRound() {
        assertThat(Rounds.current(LocalDate.MAX, 12, LocalDate.of(2021, 1, 1))).isEqualTo(LocalDate.MAX);
    }
}
