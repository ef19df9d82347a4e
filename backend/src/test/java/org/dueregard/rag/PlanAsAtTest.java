package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.day;

import org.dueregard.rag.PlanAsAt.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan is rated today while it runs, and as at its last published position for ever after. */
class PlanAsAtTest {

    @ParameterizedTest
    @CsvSource({"2021-12-30, TODAY", "2021-12-31, TODAY", "2022-01-01, LAST_PUBLISHED", "2026-01-01, LAST_PUBLISHED"})
    void aPlanIsRatedTodayUpToTheLastDayOfItsPeriod(String today, Basis basis) {
        assertThat(PlanAsAt.of(day("2021-12-31"), day("2021-10-20"), day(today)).basis())
                .isEqualTo(basis);
    }

    @Test
    void theMaidstonePlanIsRatedAsAtTheCommitteeOfOctober2021() {
        PlanAsAt asAt = PlanAsAt.of(day("2021-12-31"), day("2021-10-20"), day("2026-11-22"));
        assertThat(asAt.date()).isEqualTo(day("2021-10-20"));
        assertThat(asAt.sentence())
                .isEqualTo("As at 20 October 2021, its last published position: the plan ended on 31 December 2021");
    }

    @Test
    void aPositionPublishedAfterThePeriodCountsToo() {
        assertThat(PlanAsAt.of(day("2021-12-31"), day("2022-03-23"), day("2026-01-01"))
                        .date())
                .isEqualTo(day("2022-03-23"));
    }

    @Test
    void anEndedPlanThatNeverPublishedAPositionIsRatedAsAtItsLastDay() {
        PlanAsAt asAt = PlanAsAt.of(day("2021-12-31"), null, day("2026-01-01"));
        assertThat(asAt.date()).isEqualTo(day("2021-12-31"));
        assertThat(asAt.sentence()).isEqualTo("As at 31 December 2021, the end of the plan: no position was published");
    }

    @Test
    void aPositionDatedInTheFutureHasNotBeenPublished() {
        assertThat(PlanAsAt.of(day("2021-12-31"), day("2022-02-01"), day("2022-01-15"))
                        .basis())
                .isEqualTo(Basis.PERIOD_END);
    }

    @Test
    void aPlanWithoutAnEndIsAlwaysRatedToday() {
        PlanAsAt asAt = PlanAsAt.of(null, day("2021-10-20"), day("2026-11-22"));
        assertThat(asAt.date()).isEqualTo(day("2026-11-22"));
        assertThat(asAt.sentence()).isEqualTo("As at 22 November 2026");
    }

    @Test
    void aPlanMayBeShownAsAtItsLastPositionOnly() {
        assertThat(PlanAsAt.lastPosition(day("2021-10-20")).sentence())
                .isEqualTo("As at 20 October 2021, its last published position");
    }
}
