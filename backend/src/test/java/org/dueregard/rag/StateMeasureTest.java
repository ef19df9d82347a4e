package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.COMMITTEE;
import static org.dueregard.rag.Sample.STANDARD;
import static org.dueregard.rag.Sample.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures that are so or not, and measures that only have a way to go. */
class StateMeasureTest {

    private static MeasureVerdict state(MeasureType type, BigDecimal target, BigDecimal value, LocalDate dueOn) {
        return MeasureVerdict.rate(MeasureFacts.state(type, target), Reading.of(value), dueOn, STANDARD, COMMITTEE);
    }

    private static LocalDate dayOrNull(String iso) {
        return iso == null ? null : day(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1|GREEN|Yes against a target of yes: target met",
                "1|0|RED|No against a target of yes: target not achieved",
                "0|1|RED|Yes against a target of no: target not achieved",
                "0|0|GREEN|No against a target of no: target met",
                "|1|DATA_ONLY|Yes, with no target to compare with"
            })
    void yesOrNoCannotBeSlightlyMissed(BigDecimal target, BigDecimal value, MeasureRating expected, String sentence) {
        assertThat(state(MeasureType.YES_NO, target, value, null)).isEqualTo(new MeasureVerdict(expected, sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|GREEN|The document exists: target met", "0|RED|The document does not exist: target not achieved"
            })
    void theTargetOfADocumentIsThatItExists(BigDecimal value, MeasureRating expected, String sentence) {
        assertThat(state(MeasureType.DOCUMENT, null, value, null)).isEqualTo(new MeasureVerdict(expected, sentence));
    }

    @Test
    void aStateThatIsOnlyDescribedIsDataOnly() {
        var words = new Reading(null, null, null, "Terms of reference agreed", null, false);
        assertThat(MeasureVerdict.rate(
                                MeasureFacts.state(MeasureType.YES_NO, BigDecimal.ONE),
                                words,
                                null,
                                STANDARD,
                                COMMITTEE)
                        .rating())
                .isEqualTo(MeasureRating.DATA_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-31, GREEN", "2021-04-01, AMBER", "2021-06-30, AMBER", "2021-07-01, RED", ", GREEN"})
    void aMilestoneThatWasReachedIsJudgedByTheDay(String on, MeasureRating expected) {
        var reached = new Reading(BigDecimal.ONE, null, null, null, dayOrNull(on), false);
        assertThat(MeasureVerdict.rate(
                                MeasureFacts.state(MeasureType.MILESTONE, null),
                                reached,
                                day("2021-03-31"),
                                STANDARD,
                                COMMITTEE)
                        .rating())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-21, NOT_DUE",
        "2021-10-20, NOT_DUE",
        "2021-10-19, AMBER",
        "2021-07-20, AMBER",
        "2021-07-19, RED",
        ", DATA_ONLY"
    })
    void aMilestoneThatWasNotReachedIsJudgedByTheAsAtDate(String dueOn, MeasureRating expected) {
        assertThat(state(MeasureType.MILESTONE, null, BigDecimal.ZERO, dayOrNull(dueOn))
                        .rating())
                .isEqualTo(expected);
    }

    @Test
    void aMilestoneSaysBothDates() {
        var late = new Reading(BigDecimal.ONE, null, null, null, day("2021-05-01"), false);
        assertThat(MeasureVerdict.rate(
                                MeasureFacts.state(MeasureType.MILESTONE, null),
                                late,
                                day("2021-03-31"),
                                STANDARD,
                                COMMITTEE)
                        .sentence())
                .isEqualTo("Reached on 1 May 2021, due by 31 March 2021: target slightly missed (within three months)");
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 120, 120.1, GREEN",
        "HIGHER, 120, 120, AMBER",
        "HIGHER, 120, 108, AMBER",
        "HIGHER, 120, 107.9, RED",
        "LOWER, 120, 119.9, GREEN",
        "LOWER, 120, 120, AMBER",
        "LOWER, 120, 132, AMBER",
        "LOWER, 120, 132.1, RED",
        "HIGHER, 0, 1, GREEN",
        "HIGHER, 0, 0, AMBER",
        "HIGHER, 0, -1, RED",
        "IN_RANGE, 120, 121, DATA_ONLY",
        "HIGHER, , 121, DATA_ONLY"
    })
    void aDirectionalMeasureIsJudgedFromItsBaseline(
            GoodDirection good, BigDecimal baseline, BigDecimal latest, MeasureRating expected) {
        var measure = MeasureFacts.directional(good, baseline);
        assertThat(MeasureVerdict.rate(measure, Reading.of(latest), null, STANDARD, COMMITTEE)
                        .rating())
                .isEqualTo(expected);
    }

    @Test
    void aDirectionalMeasureSaysWhichWayIsBetter() {
        var measure = MeasureFacts.directional(GoodDirection.HIGHER, new BigDecimal("1094"));
        assertThat(MeasureVerdict.rate(measure, Reading.of(new BigDecimal("1200")), null, STANDARD, COMMITTEE)
                        .sentence())
                .isEqualTo("1,200 against a baseline of 1,094, where higher is better: target met");
    }
}
