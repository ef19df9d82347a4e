package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases of the specification: what Maidstone published about its indicators. */
class PublishedIndicatorsTest {

    @Test
    void recyclingOf5434AgainstATargetOf525IsGreen() {
        assertThat(rating("54.34", "52.5")).isEqualTo(MeasureRating.GREEN);
    }

    @Test
    void enforcementOf611AgainstATargetOf50IsGreen() {
        assertThat(rating("61.1", "50")).isEqualTo(MeasureRating.GREEN);
    }

    @Test
    void flyTipsClearedInTwoWorkingDays9027AgainstATargetOf89IsGreen() {
        assertThat(rating("90.27", "89")).isEqualTo(MeasureRating.GREEN);
    }

    @Test
    void quarter1Of201819RollsUpToTenNoneOneThreeOfFourteen() {
        MeasureTable table = table(10, 0, 1, 3);
        assertThat(table).isEqualTo(new MeasureTable(10, 0, 1, 3));
        assertThat(table.total()).isEqualTo(14);
    }

    @Test
    void quarter2Of201819RollsUpToNineNoneOneThreeOfThirteen() {
        MeasureTable table = table(9, 0, 1, 3);
        assertThat(table).isEqualTo(new MeasureTable(9, 0, 1, 3));
        assertThat(table.total()).isEqualTo(13);
    }

    @Test
    void aMissOfFivePercentagePointsIsNotAMissOfFivePerCent() {
        MeasureFacts half = MeasureFacts.figure(MeasureType.PERCENT, GoodDirection.HIGHER, new BigDecimal("50"));
        PlanRules rules = PlanRules.standard();
        // Five points below 50 % is ten per cent of it: just within the tolerance, while 44.9 % is outside.
        assertThat(rated(half, "45", rules)).isEqualTo(MeasureRating.AMBER);
        assertThat(rated(half, "44.9", rules)).isEqualTo(MeasureRating.RED);
        assertThat(ToleranceBand.of(half, rules).orElseThrow().lower()).isEqualByComparingTo("45");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HIGHER, 89, -, 80.1, -",
                "LOWER, 20, -, -, 22",
                "IN_RANGE, 40, 60, 36, 66",
                "HIGHER, -50, -, -55, -"
            })
    void theBandOfSlightlyMissedLiesBesideTheTarget(
            GoodDirection good,
            BigDecimal target,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {
        MeasureFacts measure = new MeasureFacts(MeasureType.NUMBER, good, target, upper, null, null, null);
        ToleranceBand band = ToleranceBand.of(measure, PlanRules.standard()).orElseThrow();
        assertThat(Stream.of(band.lower(), band.upper()).map(PublishedIndicatorsTest::words))
                .containsExactlyElementsOf(
                        Stream.of(from, to).map(PublishedIndicatorsTest::words).toList());
    }

    @Test
    void withoutATargetThereIsNoBand() {
        assertThat(ToleranceBand.of(
                        MeasureFacts.directional(GoodDirection.HIGHER, BigDecimal.ONE), PlanRules.standard()))
                .isEmpty();
        assertThat(ToleranceBand.of(
                        MeasureFacts.figure(MeasureType.NUMBER, GoodDirection.HIGHER, null), PlanRules.standard()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2018-05-31, 2018-06-30, June 2018",
        "QUARTERLY, 2018-03-31, 2018-06-30, Q1 2018/19",
        "QUARTERLY, 2018-12-31, 2019-03-31, Q4 2018/19",
        "QUARTERLY, 1999-12-31, 2000-03-31, Q4 1999/00",
        "HALF_YEARLY, 2018-03-31, 2018-09-30, April to September 2018",
        "HALF_YEARLY, 2018-09-30, 2019-03-31, October 2018 to March 2019",
        "YEARLY, 2018-03-31, 2019-03-31, 2018/19",
        "YEARLY, 2018-12-31, 2019-12-31, 2019",
        "MONTHLY, 2020-01-31, 2020-02-29, February 2020",
        "MONTHLY, 2018-06-15, 2018-07-15, 16 June 2018 to 15 July 2018"
    })
    void thePeriodAfterAnotherIsCalledAsCouncilsCallIt(
            Frequency frequency, LocalDate latest, LocalDate end, String label) {
        MeasuredPeriod next = frequency.after(latest);
        assertThat(next.end()).isEqualTo(end);
        assertThat(next.start()).isEqualTo(latest.plusDays(1));
        assertThat(next.label()).isEqualTo(label);
    }

    private static String words(@Nullable BigDecimal figure) {
        return figure == null ? "open" : figure.stripTrailingZeros().toPlainString();
    }

    private static MeasureRating rating(String value, String target) {
        return rated(
                MeasureFacts.figure(MeasureType.PERCENT, GoodDirection.HIGHER, new BigDecimal(target)),
                value,
                PlanRules.standard());
    }

    private static MeasureRating rated(MeasureFacts measure, String value, PlanRules rules) {
        return MeasureVerdict.rate(measure, Reading.of(new BigDecimal(value)), null, rules, LocalDate.of(2018, 9, 30))
                .rating();
    }

    private static MeasureTable table(int green, int amber, int red, int dataOnly) {
        return MeasureTable.of(Stream.of(
                        Collections.nCopies(green, MeasureRating.GREEN),
                        Collections.nCopies(amber, MeasureRating.AMBER),
                        Collections.nCopies(red, MeasureRating.RED),
                        Collections.nCopies(dataOnly, MeasureRating.DATA_ONLY))
                .flatMap(List::stream)
                .toList());
    }
}
