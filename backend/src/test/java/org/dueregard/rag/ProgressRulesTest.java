package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.amber;
import static org.dueregard.rag.Sample.day;
import static org.dueregard.rag.Sample.measure;
import static org.dueregard.rag.Sample.notRated;
import static org.dueregard.rag.Sample.onCourse;
import static org.dueregard.rag.Sample.rate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/** A8 to A13: how the work goes, and whether anybody has said so lately. */
class ProgressRulesTest {

    @Test
    void aPausedActionSaysSinceWhenAndWhy() {
        var facts = onCourse().lifecycle(Lifecycle.PAUSED).pause(new Pause(day("2021-03-01"), "Museum closed"));
        assertThat(rate(facts)).isEqualTo(amber(RatingRule.A8, "Paused since 1 March 2021: Museum closed"));
    }

    @Test
    void aPauseOfWhichNothingIsKnownSaysThatNoReasonWasRecorded() {
        assertThat(rate(onCourse().lifecycle(Lifecycle.PAUSED)))
                .isEqualTo(amber(RatingRule.A8, "Paused: no reason recorded"));
    }

    @Test
    void aPauseThatIsOverIsNotRead() {
        assertThat(rate(onCourse().pause(new Pause(day("2021-03-01"), "Museum closed")))
                        .rule())
                .isEqualTo(RatingRule.A14);
    }

    @ParameterizedTest
    @CsvSource({"2021-09-29, A14", "2021-09-30, A14", "2021-10-01, A9"})
    void aMilestoneIsOverdueTheDayAfterItsDate(String asAt, RatingRule rule) {
        var facts = onCourse().milestones(List.of(new Milestone("Consultation closed", day("2021-09-30"), false)));
        assertThat(rate(facts, asAt).rule()).isEqualTo(rule);
    }

    @Test
    void anOverdueMilestoneIsNamed() {
        var facts = onCourse().milestones(List.of(new Milestone("Consultation closed", day("2021-09-30"), false)));
        assertThat(rate(facts))
                .isEqualTo(amber(RatingRule.A9, "Milestone \"Consultation closed\" was due 30 September 2021"));
    }

    @Test
    void ofSeveralOverdueMilestonesTheEarliestIsNamed() {
        var facts = onCourse()
                .milestones(List.of(
                        new Milestone("Report", day("2021-10-01"), false),
                        new Milestone("Draft", day("2021-02-01"), true),
                        new Milestone("Survey", day("2021-05-01"), false)));
        assertThat(rate(facts).sentence()).isEqualTo("Milestone \"Survey\" was due 1 May 2021");
    }

    @Test
    void aMilestoneThatIsDoneIsNeverOverdue() {
        var facts = onCourse().milestones(List.of(new Milestone("Survey", day("2021-05-01"), true)));
        assertThat(rate(facts).rule()).isEqualTo(RatingRule.A14);
    }

    @Test
    void aRedMeasureIsNamed() {
        assertThat(rate(onCourse().measures(measure("CL-M3", MeasureRating.RED))))
                .isEqualTo(amber(RatingRule.A10, "Measure CL-M3 missed its target"));
    }

    @Test
    void severalRedMeasuresAreAllNamedInOrder() {
        var facts = onCourse()
                .measures(List.of(
                        new LinkedMeasure("SP-M2", MeasureRating.RED),
                        new LinkedMeasure("CL-M9", MeasureRating.GREEN),
                        new LinkedMeasure("EM-M1", MeasureRating.RED),
                        new LinkedMeasure("CL-M1", MeasureRating.RED)));
        assertThat(rate(facts).sentence()).isEqualTo("Measures CL-M1, EM-M1 and SP-M2 missed their targets");
    }

    @ParameterizedTest
    @EnumSource(value = MeasureRating.class, mode = EnumSource.Mode.EXCLUDE, names = "RED")
    @NullSource
    void noOtherOutcomeOfAMeasureCounts(MeasureRating latest) {
        assertThat(rate(onCourse().measures(measure("CL-M3", latest))).rule()).isEqualTo(RatingRule.A14);
    }

    @Test
    void anActionThatWasNeverReportedOnAwaitsAFirstUpdate() {
        assertThat(rate(onCourse().latestUpdate(null))).isEqualTo(notRated(RatingRule.A11, "Awaiting a first update"));
    }

    @ParameterizedTest
    @CsvSource({"2022-02-27, A14", "2022-02-28, A14", "2022-03-01, A12"})
    void anUpdateIsStaleTheDayAfterSixMonths(String asAt, RatingRule rule) {
        assertThat(rate(onCourse().latestUpdate(day("2021-08-31")), asAt).rule())
                .isEqualTo(rule);
    }

    @Test
    void aStaleActionSaysSinceWhenNothingWasHeard() {
        assertThat(rate(onCourse().latestUpdate(day("2021-04-19"))))
                .isEqualTo(amber(RatingRule.A12, "No update since 19 April 2021"));
    }

    @Test
    void theLimitForTheAgeOfAnUpdateBelongsToThePlan() {
        PlanRules yearly = Sample.rules(3, 12, Sample.STANDARD.enabled());
        var facts = onCourse().latestUpdate(day("2020-10-20")).build();
        assertThat(ActionRating.rate(facts, yearly, Sample.COMMITTEE).rule()).isEqualTo(RatingRule.A14);
        assertThat(ActionRating.rate(facts, yearly, Sample.COMMITTEE.plusDays(1))
                        .rule())
                .isEqualTo(RatingRule.A12);
    }

    @ParameterizedTest
    @CsvSource({"2021-10-19, A14", "2021-10-20, A14", "2021-10-21, A13"})
    void aReviewIsMissedTheDayAfterItsDate(String asAt, RatingRule rule) {
        assertThat(rate(onCourse().nextReview(day("2021-10-20")), asAt).rule()).isEqualTo(rule);
    }

    @Test
    void aMissedReviewSaysWhenItWasDue() {
        assertThat(rate(onCourse().nextReview(day("2021-10-19"))))
                .isEqualTo(amber(RatingRule.A13, "Review was due 19 October 2021"));
    }

    @Test
    void anOngoingActionIsReviewedByTheDateOfItsDueDate() {
        var due = new DueDate(DueKind.ONGOING, day("2021-09-01"), DatePrecision.MONTH, "Ongoing");
        assertThat(rate(onCourse().due(due)).sentence()).isEqualTo("Review was due 30 September 2021");
    }

    @Test
    void anExplicitReviewDateReplacesTheDateOfAnOngoingAction() {
        var due = new DueDate(DueKind.ONGOING, day("2021-09-01"), DatePrecision.MONTH, "Ongoing");
        assertThat(rate(onCourse().due(due).nextReview(day("2022-03-31"))).rule())
                .isEqualTo(RatingRule.A14);
    }
}
