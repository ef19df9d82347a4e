package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Direction of travel, and the roll-up tables that the council published. */
class TravelTest {

    private static Reading reading(String value) {
        return value == null ? null : Reading.of(new BigDecimal(value));
    }

    private static Direction between(MeasureFacts measure, String before, String after) {
        return Travel.between(measure, reading(before), reading(after));
    }

    private static <T> List<T> times(int count, T item) {
        return Collections.nCopies(count, item);
    }

    @ParameterizedTest
    @CsvSource({
        // the published rows of the first and the second quarter of 2018/19
        "61.1, 83.3, IMPROVED",
        "96.88, 90.27, DECLINED",
        "99.22, 94.97, DECLINED",
        "54.96, 54.34, DECLINED",
        "100, 54.4, DECLINED",
        "54.34, 54.340, SUSTAINED",
        ", 94.97, NO_COMPARISON",
        "94.97, , NO_COMPARISON"
    })
    void whereHigherIsGoodMoreIsBetter(String before, String after, Direction expected) {
        var measure = MeasureFacts.figure(MeasureType.PERCENT, GoodDirection.HIGHER, null);
        assertThat(between(measure, before, after)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"7, 5, IMPROVED", "5, 7, DECLINED", "5, 5.0, SUSTAINED"})
    void whereLowerIsGoodLessIsBetter(String before, String after, Direction expected) {
        var measure = MeasureFacts.figure(MeasureType.NUMBER, GoodDirection.LOWER, BigDecimal.ONE);
        assertThat(between(measure, before, after)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"30, 35, IMPROVED", "70, 62, IMPROVED", "41, 59, SUSTAINED", "50, 61, DECLINED", "35, 65, SUSTAINED"})
    void whereARangeIsGoodNearerIsBetter(String before, String after, Direction expected) {
        var range = MeasureFacts.range(MeasureType.NUMBER, new BigDecimal("40"), new BigDecimal("60"));
        assertThat(between(range, before, after)).isEqualTo(expected);
    }

    @Test
    void whereNoWayIsGoodThereIsNothingToCompare() {
        var measure = new MeasureFacts(MeasureType.NUMBER, null, null, null, null, null, null);
        assertThat(between(measure, "1", "2")).isEqualTo(Direction.NO_COMPARISON);
    }

    @ParameterizedTest
    @CsvSource({
        "YES_NO, 0, 0, 1, DECLINED",
        "YES_NO, 1, 0, 1, IMPROVED",
        "DOCUMENT, , 0, 1, IMPROVED",
        "MILESTONE, , 5, 1, SUSTAINED"
    })
    void aStateGoesTowardsItsTargetOrAwayFromIt(
            MeasureType type, BigDecimal target, String before, String after, Direction expected) {
        assertThat(between(MeasureFacts.state(type, target), before, after)).isEqualTo(expected);
    }

    @Test
    void fractionsAreComparedExactly() {
        var measure = MeasureFacts.figure(MeasureType.RATIO, GoodDirection.HIGHER, null);
        var third = Reading.of(BigDecimal.ONE, new BigDecimal("3"));
        var same = Reading.of(new BigDecimal("2"), new BigDecimal("6"));
        assertThat(Travel.between(measure, third, same)).isEqualTo(Direction.SUSTAINED);
        assertThat(Travel.between(measure, third, reading("0.3333333333"))).isEqualTo(Direction.DECLINED);
    }

    @Test
    void travelIsJudgedAgainstLastYearAndAgainstTheLastPeriod() {
        var measure = MeasureFacts.figure(MeasureType.PERCENT, GoodDirection.HIGHER, null);
        assertThat(Travel.of(measure, reading("94.97"), null, reading("99.22")))
                .isEqualTo(new Travel(Direction.NO_COMPARISON, Direction.DECLINED));
    }

    @Test
    void aReadingThatIsNotDueOrLateHasNoDirection() {
        var measure = MeasureFacts.figure(MeasureType.PERCENT, GoodDirection.HIGHER, null);
        assertThat(Travel.of(measure, null, reading("1"), reading("2")))
                .isEqualTo(new Travel(Direction.NO_COMPARISON, Direction.NO_COMPARISON));
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 1, 3, 14, 91, 0, 9", "9, 0, 1, 3, 13, 90, 0, 10"})
    void thePublishedTablesOfIndicatorsAddUp(
            int green, int amber, int red, int other, int total, int greenPct, int amberPct, int redPct) {
        List<MeasureRating> ratings = new ArrayList<>(times(green, MeasureRating.GREEN));
        ratings.addAll(times(amber, MeasureRating.AMBER));
        ratings.addAll(times(red, MeasureRating.RED));
        ratings.addAll(times(other, MeasureRating.DATA_ONLY));
        MeasureTable table = MeasureTable.of(ratings);
        assertThat(table).isEqualTo(new MeasureTable(green, amber, red, other));
        assertThat(table.total()).isEqualTo(total);
        assertThat(table.greenPercent()).hasValue(greenPct);
        assertThat(table.amberPercent()).hasValue(amberPct);
        assertThat(table.redPercent()).hasValue(redPct);
    }

    @ParameterizedTest
    @CsvSource({"8, 0, 4, 2, 14, 67, 0, 33", "5, 0, 6, 2, 13, 45, 0, 55", "4, 0, 7, 2, 13, 36, 0, 64"})
    void thePublishedTablesOfDirectionsAddUp(
            int up, int same, int down, int other, int total, int upPct, int samePct, int downPct) {
        List<Direction> directions = new ArrayList<>(times(up, Direction.IMPROVED));
        directions.addAll(times(same, Direction.SUSTAINED));
        directions.addAll(times(down, Direction.DECLINED));
        directions.addAll(times(other, Direction.NO_COMPARISON));
        DirectionTable table = DirectionTable.of(directions);
        assertThat(table).isEqualTo(new DirectionTable(up, same, down, other));
        assertThat(table.total()).isEqualTo(total);
        assertThat(table.upPercent()).hasValue(upPct);
        assertThat(table.noChangePercent()).hasValue(samePct);
        assertThat(table.downPercent()).hasValue(downPct);
    }

    @Test
    void dataOnlyNotDueAndLateAreNotApplicable() {
        assertThat(MeasureTable.of(List.of(MeasureRating.DATA_ONLY, MeasureRating.NOT_DUE, MeasureRating.LATE)))
                .isEqualTo(new MeasureTable(0, 0, 0, 3));
        assertThat(new MeasureTable(0, 0, 0, 3).greenPercent()).isEmpty();
    }
}
