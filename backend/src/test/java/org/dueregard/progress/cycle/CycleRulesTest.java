package org.dueregard.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleRulesTest {

    private static final LocalDate LOCKS = LocalDate.of(2021, 11, 1);

    private static CyclePlan plan(Deadline officer, Deadline head, LocalDate meeting, int grace, LocalDate locks) {
        return new CyclePlan(
                "July to September",
                LocalDate.of(2021, 7, 1),
                LocalDate.of(2021, 9, 30),
                LocalDate.of(2021, 10, 1),
                LocalDate.of(2021, 10, 22),
                meeting,
                grace,
                officer,
                head,
                locks);
    }

    /** Due on Friday 8 and 15 October, open to Friday the 22nd, two working days of grace. */
    private static CycleDays quarter() {
        CyclePlan plan = plan(
                Deadline.on(LocalDate.of(2021, 10, 8)), Deadline.rule(5, Side.BEFORE, Anchor.CLOSES), null, 2, LOCKS);
        return CycleCheck.days(plan, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-30, PLANNED",
        "2021-10-01, OPEN",
        "2021-10-22, OPEN",
        "2021-10-26, OPEN",
        "2021-10-27, CLOSED",
        "2021-10-31, CLOSED",
        "2021-11-01, LOCKED",
    })
    void aCycleOpensWithItsWindowAndClosesAfterItsGrace(LocalDate day, CycleState state) {
        assertThat(quarter().state(day)).isEqualTo(state);
    }

    @Test
    void closingAndLockingByHandGoBeforeTheCalendar() {
        CycleDays days = quarter();
        CyclePlan plan = plan(Deadline.on(days.officerDue()), Deadline.on(days.headDue()), null, 2, null);
        LocalDate today = LocalDate.of(2021, 10, 12);
        assertThat(CycleCheck.days(plan, today, null).state(today)).isEqualTo(CycleState.CLOSED);
        assertThat(CycleCheck.days(plan, today, today).state(today)).isEqualTo(CycleState.LOCKED);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, 2021-10-08, IN_TIME",
        "OFFICER, 2021-10-09, IN_GRACE",
        "OFFICER, 2021-10-12, IN_GRACE",
        "OFFICER, 2021-10-13, LATE",
        "HEAD_OF_SERVICE, 2021-10-15, IN_TIME",
        "HEAD_OF_SERVICE, 2021-10-19, IN_GRACE",
        "HEAD_OF_SERVICE, 2021-10-20, LATE",
    })
    void eachLevelIsLateAfterTheGraceOfItsOwnDueDate(CycleLevel level, LocalDate today, Lateness lateness) {
        assertThat(quarter().lateness(level, null, today)).isEqualTo(lateness);
        assertThat(quarter().lateness(level, today, today.plusYears(1))).isEqualTo(lateness);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, 2021-10-01, OPENED",
        "OFFICER, 2021-10-04, ",
        "OFFICER, 2021-10-07, TOMORROW",
        "OFFICER, 2021-10-08, ",
        "OFFICER, 2021-10-09, ",
        "OFFICER, 2021-10-11, GRACE",
        "OFFICER, 2021-10-12, ",
        "OFFICER, 2021-10-13, ESCALATED",
        "OFFICER, 2021-10-14, ",
        "OFFICER, 2021-10-20, ESCALATED",
        "OFFICER, 2021-11-03, ESCALATED",
        "OFFICER, 2021-11-10, ",
        "HEAD_OF_SERVICE, 2021-10-01, ",
        "HEAD_OF_SERVICE, 2021-10-14, TOMORROW",
        "HEAD_OF_SERVICE, 2021-10-18, GRACE",
        "HEAD_OF_SERVICE, 2021-10-20, ESCALATED",
    })
    void peopleAreWrittenToOnFewDaysAndOnWorkingDaysOnly(CycleLevel level, LocalDate today, Occasion occasion) {
        assertThat(Occasion.of(level, quarter(), today)).isEqualTo(occasion);
    }

    @Test
    void dueDatesAreCountedInWorkingDaysFromTheMeeting() {
        CyclePlan plan = plan(
                Deadline.rule(15, Side.BEFORE, Anchor.MEETING),
                Deadline.rule(2, Side.AFTER, Anchor.OPENS),
                LocalDate.of(2021, 10, 26),
                0,
                null);
        assertThat(CycleCheck.days(plan, null, null).officerDue()).isEqualTo(LocalDate.of(2021, 10, 5));
        assertThat(CycleCheck.days(plan, null, null).headDue()).isEqualTo(LocalDate.of(2021, 10, 5));
    }

    @Test
    void whatDoesNotFitTogetherIsToldTogether() {
        CyclePlan plan = plan(
                new Deadline(LocalDate.of(2021, 10, 8), 3, null, null),
                Deadline.rule(3, Side.BEFORE, Anchor.MEETING),
                null,
                2,
                LocalDate.of(2021, 10, 26));
        assertThat(faults(plan)).containsExactly("/locksOn", "/officerDue", "/headDue");
    }

    @Test
    void heedsThatHeadsOfServiceCannotBeDueBeforeOfficersNorOutsideTheWindow() {
        LocalDate eighth = LocalDate.of(2021, 10, 8);
        assertThat(faults(plan(Deadline.on(eighth), Deadline.on(eighth.minusDays(1)), null, 0, null)))
                .containsExactly("/headDue");
        assertThat(faults(plan(Deadline.on(eighth), Deadline.on(eighth.plusMonths(1)), null, 0, null)))
                .containsExactly("/headDue");
    }

    private static java.util.List<String> faults(CyclePlan plan) {
        return catchThrowableOfType(ProblemException.class, () -> CycleCheck.days(plan, null, null)).errors().stream()
                .map(FieldError::pointer)
                .toList();
    }
}
