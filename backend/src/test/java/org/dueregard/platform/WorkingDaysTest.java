package org.dueregard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-08", "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30",
                "2021-12-27", "2021-12-28", "2022-01-03", "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-27",
                "2023-05-08", "2026-12-25", "2026-12-28",
            })
    void bankHolidaysOfEnglandAreNoWorkingDays(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2021-11-30", "2022-05-30", "2022-03-17", "2021-12-29", "2021-08-02"})
    void daysOffOfOtherPartsOfTheKingdomAndMovedOnesAreWorkingDays(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-24, 1, 2021-12-29",
        "2021-12-25, 1, 2021-12-29",
        "2022-06-01, 1, 2022-06-06",
        "2022-06-01, 0, 2022-06-01",
        "2021-04-01, 2, 2021-04-07",
        "2021-10-01, 10, 2021-10-15",
    })
    void workingDaysPassOverWeekendsAndBankHolidays(LocalDate from, int days, LocalDate to) {
        assertThat(WorkingDays.plus(from, days)).isEqualTo(to);
    }

    @Test
    void fiveWorkingDaysBeforeAMeetingAfterChristmasLieBeforeChristmas() {
        assertThat(WorkingDays.minus(LocalDate.of(2022, 1, 5), 4)).isEqualTo(LocalDate.of(2021, 12, 29));
        assertThat(WorkingDays.minus(LocalDate.of(2022, 1, 5), 5)).isEqualTo(LocalDate.of(2021, 12, 24));
    }

    @Test
    void aDayOffGivesWayToTheNextWorkingDay() {
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2023, 5, 6))).isEqualTo(LocalDate.of(2023, 5, 9));
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2023, 5, 9))).isEqualTo(LocalDate.of(2023, 5, 9));
    }

    @Test
    void workingDaysAreNeverNegative() {
        assertThatThrownBy(() -> WorkingDays.plus(LocalDate.of(2021, 1, 4), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void goingBackEndsWhereGoingForwardBegan(@ForAll("workingDays") LocalDate day, @ForAll @IntRange(max = 60) int n) {
        assertThat(WorkingDays.minus(WorkingDays.plus(day, n), n)).isEqualTo(day);
        assertThat(WorkingDays.plus(WorkingDays.minus(day, n), n)).isEqualTo(day);
    }

    @Property
    void stepsAddUp(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 30) int one, @ForAll @IntRange(max = 30) int two) {
        assertThat(WorkingDays.plus(WorkingDays.plus(day, one), two)).isEqualTo(WorkingDays.plus(day, one + two));
    }

    @Property
    void countingFindsHowManyStepsWereTaken(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int n) {
        assertThat(WorkingDays.between(day, WorkingDays.plus(day, n))).isEqualTo(n);
    }

    @Property
    void whereverAStepEndsPeopleAreAtWork(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(WorkingDays.isWorkingDay(WorkingDays.plus(day, n))).isTrue();
        assertThat(WorkingDays.isWorkingDay(WorkingDays.minus(day, n))).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 25).map(LocalDate.of(2012, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> workingDays() {
        return days().map(WorkingDays::onOrAfter);
    }
}
