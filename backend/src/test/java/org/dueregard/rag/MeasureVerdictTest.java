package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.GoodDirection.HIGHER;
import static org.dueregard.rag.GoodDirection.LOWER;
import static org.dueregard.rag.Sample.COMMITTEE;
import static org.dueregard.rag.Sample.STANDARD;
import static org.dueregard.rag.Sample.day;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures against targets: the published rows, the exact edges of the tolerance, and the sentences. */
class MeasureVerdictTest {

    private static MeasureVerdict rate(MeasureFacts measure, Reading reading) {
        return MeasureVerdict.rate(measure, reading, null, STANDARD, COMMITTEE);
    }

    private static MeasureVerdict rate(MeasureType type, GoodDirection good, String target, String value) {
        return rate(MeasureFacts.figure(type, good, new BigDecimal(target)), Reading.of(new BigDecimal(value)));
    }

    @ParameterizedTest
    @CsvSource({
        // Maidstone, second quarter of 2018/19
        "83.3, 50",
        "90.27, 89",
        "94.97, 94",
        "54.34, 52.5",
        "99.67, 94",
        "97.70, 94",
        // Maidstone, first quarter of 2018/19
        "61.1, 50",
        "96.88, 89",
        "99.22, 94",
        "54.96, 52.5",
        "2973349, 2400000",
        // Bracknell Forest, 31 March 2025
        "134992, 95213",
        "27063, 21788",
        "7379, 3368",
        "9995, 3500",
        "381344, 250000",
        "62.5, 55.0"
    })
    void everyPublishedFigureThatMetItsTargetIsGreen(String value, String target) {
        assertThat(rate(MeasureType.NUMBER, HIGHER, target, value).rating()).isEqualTo(MeasureRating.GREEN);
    }

    @Test
    void bracknellForestCalledGreenWhatTheCouncilsKeyCallsSlightlyMissed() {
        // 73.6 against 75.0 was published as green: that body's tolerance leads to green, our council's to amber.
        assertThat(rate(MeasureType.PERCENT, HIGHER, "75.0", "73.6"))
                .isEqualTo(new MeasureVerdict(
                        MeasureRating.AMBER,
                        "73.6 % against a target of 75.0 %: target slightly missed (within 10 %)"));
    }

    @Test
    void littering544HadNoTargetAndIsDataOnly() {
        var measure = MeasureFacts.figure(MeasureType.PERCENT, HIGHER, null);
        assertThat(rate(measure, Reading.of(new BigDecimal("54.4"))))
                .isEqualTo(new MeasureVerdict(MeasureRating.DATA_ONLY, "54.4 %, with no target to compare with"));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 50, 50, GREEN",
        "HIGHER, 50, 49.999, AMBER",
        "HIGHER, 50, 45, AMBER",
        "HIGHER, 50, 44.999, RED",
        "LOWER, 50, 50, GREEN",
        "LOWER, 50, 50.001, AMBER",
        "LOWER, 50, 55, AMBER",
        "LOWER, 50, 55.001, RED",
        // ten per cent of 52.5 is 5.25: per cent of the target, not percentage points
        "HIGHER, 52.5, 47.25, AMBER",
        "HIGHER, 52.5, 47.24, RED",
        "HIGHER, 52.5, 42.5, RED",
        // a target of zero leaves no room
        "LOWER, 0, 0, GREEN",
        "LOWER, 0, 0.001, RED",
        "HIGHER, 0, -0.001, RED",
        "HIGHER, 0.00, 0, GREEN",
        // a negative target leaves as much room as a positive one of its size
        "HIGHER, -10, -10, GREEN",
        "HIGHER, -10, -11, AMBER",
        "HIGHER, -10, -11.01, RED",
        "LOWER, -10, -9, AMBER",
        "LOWER, -10, -8.99, RED"
    })
    void theToleranceIsTenPerCentOfTheTarget(GoodDirection good, String target, String value, MeasureRating expected) {
        assertThat(rate(MeasureType.NUMBER, good, target, value).rating()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "35.99, RED",
        "36, AMBER",
        "39.99, AMBER",
        "40, GREEN",
        "50, GREEN",
        "60, GREEN",
        "60.01, AMBER",
        "66, AMBER",
        "66.01, RED"
    })
    void inARangeTheNearestBoundCounts(BigDecimal value, MeasureRating expected) {
        var range = MeasureFacts.range(MeasureType.NUMBER, new BigDecimal("40"), new BigDecimal("60"));
        assertThat(rate(range, Reading.of(value)).rating()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"40, , 1000, GREEN", "40, , 39, AMBER", ", 60, -5, GREEN", ", 60, 61, AMBER", "60, 40, 50, GREEN"})
    void aRangeMayBeOpenOnOneSide(BigDecimal lower, BigDecimal upper, BigDecimal value, MeasureRating expected) {
        assertThat(rate(MeasureFacts.range(MeasureType.NUMBER, lower, upper), Reading.of(value))
                        .rating())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"5, 47.5, AMBER", "5, 47.49, RED", "0, 49.99, RED", "-3, 49.99, RED"})
    void aMeasureMayHaveItsOwnTolerance(BigDecimal tolerance, BigDecimal value, MeasureRating expected) {
        var strict = new MeasureFacts(MeasureType.NUMBER, HIGHER, new BigDecimal("50"), null, tolerance, null, null);
        assertThat(rate(strict, Reading.of(value)).rating()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, 3, GREEN", "27, 41, AMBER", "3, 5, AMBER", "3, 6, RED", "-2, -3, GREEN"})
    void aRatioIsComparedWithoutDividingItOut(BigDecimal part, BigDecimal whole, MeasureRating expected) {
        var twoThirdsOrSo = MeasureFacts.figure(MeasureType.RATIO, HIGHER, new BigDecimal("0.66666666"));
        assertThat(rate(twoThirdsOrSo, Reading.of(part, whole)).rating()).isEqualTo(expected);
    }

    @Test
    void aPercentageIsWorkedOutFromItsNumeratorAndDenominator() {
        var measure = MeasureFacts.figure(MeasureType.PERCENT, HIGHER, new BigDecimal("50"));
        assertThat(rate(measure, Reading.of(new BigDecimal("11"), new BigDecimal("18"))))
                .isEqualTo(new MeasureVerdict(MeasureRating.GREEN, "11 of 18 against a target of 50 %: target met"));
    }

    @Test
    void thePublishedValueGoesBeforeTheFractionBehindIt() {
        var measure = MeasureFacts.figure(MeasureType.PERCENT, HIGHER, new BigDecimal("66.7"));
        var rounded = new Reading(new BigDecimal("66.7"), new BigDecimal("2"), new BigDecimal("3"), null, null, false);
        assertThat(rate(measure, rounded).rating()).isEqualTo(MeasureRating.GREEN);
    }

    @Test
    void aShareOfNothingCannotBeCompared() {
        var measure = MeasureFacts.figure(MeasureType.PERCENT, HIGHER, new BigDecimal("50"));
        assertThat(rate(measure, Reading.of(BigDecimal.ZERO, BigDecimal.ZERO)))
                .isEqualTo(
                        new MeasureVerdict(MeasureRating.DATA_ONLY, "0 of 0: a share of nothing cannot be compared"));
    }

    @Test
    void aFigureWithoutADirectionOfGoodIsDataOnly() {
        var measure = new MeasureFacts(MeasureType.NUMBER, null, BigDecimal.TEN, null, null, null, null);
        assertThat(rate(measure, Reading.of(BigDecimal.ONE)).rating()).isEqualTo(MeasureRating.DATA_ONLY);
    }

    @Test
    void aReadingInWordsIsDataOnly() {
        var measure = MeasureFacts.figure(MeasureType.NUMBER, HIGHER, BigDecimal.TEN);
        var words = new Reading(null, null, null, "Not collected this year", null, false);
        assertThat(rate(measure, words).rating()).isEqualTo(MeasureRating.DATA_ONLY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-10-19|LATE|A reading was due by 19 October 2021 and has not come",
                "2021-10-20|NOT_DUE|A reading is due by 20 October 2021",
                "2022-03-31|NOT_DUE|A reading is due by 31 March 2022",
                "|NOT_DUE|No reading is due yet"
            })
    void withoutAReadingItIsNotDueOrLate(String dueOn, MeasureRating expected, String sentence) {
        var measure = MeasureFacts.figure(MeasureType.NUMBER, HIGHER, BigDecimal.TEN);
        var due = dueOn == null ? null : day(dueOn);
        assertThat(MeasureVerdict.rate(measure, null, due, STANDARD, COMMITTEE))
                .isEqualTo(new MeasureVerdict(expected, sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENT|HIGHER|52.5|54.34|54.34 % against a target of 52.5 %: target met",
                "NUMBER|HIGHER|2400000|2973349|2,973,349 against a target of 2,400,000: target met",
                "NUMBER|LOWER|5|7|7 against a target of 5 or less: target not achieved",
                "PERCENT|HIGHER|94|97.70|97.70 % against a target of 94 %: target met"
            })
    void theSentenceHasTheFiguresAsTheyWerePublished(
            MeasureType type, GoodDirection good, String target, String value, String sentence) {
        assertThat(rate(type, good, target, value).sentence()).isEqualTo(sentence);
    }

    @Test
    void aProvisionalFigureIsPrintedWithAnAsterisk() {
        var measure =
                new MeasureFacts(MeasureType.NUMBER, LOWER, new BigDecimal("20"), null, null, null, "working days");
        var provisional = new Reading(new BigDecimal("18.5"), null, null, null, null, true);
        assertThat(rate(measure, provisional).sentence())
                .isEqualTo("18.5 working days* against a target of 20 working days or less: target met");
    }

    @Test
    void aRangeAndPoundsArePrintedAsTheyAreRead() {
        var pounds = new MeasureFacts(
                MeasureType.NUMBER,
                GoodDirection.IN_RANGE,
                new BigDecimal("-1000"),
                new BigDecimal("1500.50"),
                null,
                null,
                "£");
        assertThat(rate(pounds, Reading.of(new BigDecimal("-1200"))).sentence())
                .isEqualTo("-£1,200 against a target of -1,000 to £1,500.50: target not achieved");
    }
}
