package org.dueregard.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dueregard.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class CycleReopeningTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 10);
    private static final LocalDate DUE = LocalDate.of(2021, 11, 15);
    private static final LocalDate CLOSES = LocalDate.of(2021, 11, 19);

    private static CyclePlan closed(LocalDate locks) {
        return new CyclePlan(
                "A quarter",
                LocalDate.of(2021, 7, 1),
                LocalDate.of(2021, 9, 30),
                LocalDate.of(2021, 10, 1),
                LocalDate.of(2021, 10, 29),
                null,
                2,
                Deadline.rule(10, Side.BEFORE, Anchor.CLOSES),
                Deadline.rule(5, Side.BEFORE, Anchor.CLOSES),
                locks);
    }

    @Test
    void updatesAreDueOnTheNewDayAndHeadsHaveUntilItCloses() {
        CyclePlan now = new CycleReopening("Late answers", DUE, CLOSES).of(closed(null), TODAY);
        assertThat(now.officerDue()).isEqualTo(Deadline.on(DUE));
        assertThat(now.headDue()).isEqualTo(Deadline.on(CLOSES));
        assertThat(now.closesOn()).isEqualTo(CLOSES);
        assertThat(CycleCheck.days(now, null, null).state(TODAY)).isEqualTo(CycleState.OPEN);
    }

    @Test
    void aDayOfLockingInTheNewWindowOrItsGraceIsTakenAwayAndALaterOneStays() {
        CycleReopening wanted = new CycleReopening("Late answers", DUE, CLOSES);
        assertThat(wanted.of(closed(CLOSES.plusDays(4)), TODAY).locksOn()).isNull();
        assertThat(wanted.of(closed(CLOSES.plusDays(5)), TODAY).locksOn()).isEqualTo(CLOSES.plusDays(5));
    }

    @Test
    void theNewDaysAreStillToComeAndInOrder() {
        assertThatThrownBy(() ->
                        new CycleReopening("Late", TODAY.minusDays(1), TODAY.minusDays(2)).of(closed(null), TODAY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors())
                                .extracting("pointer")
                                .containsExactly("/dueOn", "/closesOn"));
    }
}
