package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "RED, Off track, Red",
        "AMBER, At risk, Amber",
        "GREEN, On track, Green",
        "NOT_RATED, Not rated, Not rated"
    })
    void aWordStandsBesideEachColour(Rating rating, String word, String colour) {
        assertThat(Words.of(rating)).isEqualTo(word);
        assertThat(Words.colour(rating)).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"GREEN, Complete", "AMBER, At risk", "RED, Off track"})
    void onlyAGreenActionIsCalledComplete(Rating rating, String word) {
        assertThat(Words.of(rating, true)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN, Target met",
        "AMBER, Target slightly missed",
        "RED, Target not achieved",
        "DATA_ONLY, Data only",
        "NOT_DUE, Not due",
        "LATE, Late"
    })
    void outcomesOfMeasuresUseTheCouncilsKey(MeasureRating rating, String word) {
        assertThat(Words.of(rating)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "IMPROVED, Performance has improved",
        "SUSTAINED, Performance has been sustained",
        "DECLINED, Performance has declined",
        "NO_COMPARISON, No previous data to compare"
    })
    void directionsUseTheCouncilsKey(Direction direction, String words) {
        assertThat(Words.of(direction)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2017-11-05, 2017-11-05",
        "MONTH, 2017-11-01, 2017-11-30",
        "MONTH, 2020-02-01, 2020-02-29",
        "QUARTER, 2021-01-01, 2021-03-31",
        "QUARTER, 2021-05-31, 2021-06-30",
        "QUARTER, 2021-09-30, 2021-09-30",
        "QUARTER, 2021-11-30, 2021-12-31",
        "YEAR, 2021-06-15, 2021-12-31"
    })
    void theLastDayOfAPeriodCounts(DatePrecision precision, String date, String last) {
        assertThat(precision.lastDay(day(date))).isEqualTo(day(last));
    }

    @Test
    void noDateHasNoLastDay() {
        assertThat(DatePrecision.MONTH.lastDay(null)).isNull();
    }

    @Test
    void notRatedIsNeitherBetterNorWorse() {
        assertThat(Rating.NOT_RATED.isWorseThan(Rating.GREEN)).isFalse();
        assertThat(Rating.RED.isWorseThan(Rating.NOT_RATED)).isFalse();
        assertThat(Rating.RED.isWorseThan(Rating.AMBER)).isTrue();
        assertThat(Rating.GREEN.isWorseThan(Rating.AMBER)).isFalse();
    }
}
