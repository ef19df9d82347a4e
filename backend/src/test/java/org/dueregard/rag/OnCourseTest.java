package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.day;
import static org.dueregard.rag.Sample.green;
import static org.dueregard.rag.Sample.onCourse;
import static org.dueregard.rag.Sample.rate;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A14: what an action is on course for. */
class OnCourseTest {

    private static ActionFactsBuilder undated() {
        return onCourse().due(null).planEnd(null);
    }

    @Test
    void anActionIsOnCourseForItsDueDate() {
        assertThat(rate(onCourse())).isEqualTo(green("On course for 31 December 2022"));
    }

    @Test
    void anActionWithoutADateIsOnCourseForTheEndOfItsPlan() {
        assertThat(rate(onCourse().due(null)))
                .isEqualTo(green("On course for 31 March 2023 (the end of its plan, as it has no date of its own)"));
    }

    @Test
    void anOngoingActionSaysWhenItWasLastReviewed() {
        var due = new DueDate(DueKind.ONGOING, day("2022-03-31"), DatePrecision.DAY, "Ongoing");
        assertThat(rate(onCourse().due(due))).isEqualTo(green("Ongoing, reviewed 20 September 2021"));
    }

    @Test
    void anActionThatIsOnlyReviewedIsOnCourseForItsReview() {
        var due = new DueDate(DueKind.REVIEW, day("2024-01-01"), DatePrecision.MONTH, "Review Jan 2024");
        assertThat(rate(onCourse().due(due))).isEqualTo(green("On course for its review on 31 January 2024"));
    }

    @Test
    void withoutAnyDateItIsOnCourseForItsNextMilestone() {
        var facts = undated()
                .milestones(List.of(
                        new Milestone("Launch", null, false),
                        new Milestone("Survey", day("2022-05-01"), false),
                        new Milestone("Draft", day("2021-01-01"), true)));
        assertThat(rate(facts)).isEqualTo(green("On course for milestone \"Survey\" on 1 May 2022"));
    }

    @Test
    void aMilestoneWithoutADateIsNamedWithoutOne() {
        var facts = undated().milestones(List.of(new Milestone("Launch", null, false)));
        assertThat(rate(facts)).isEqualTo(green("On course for milestone \"Launch\""));
    }

    @Test
    void whenEveryMilestoneIsDoneItSaysSo() {
        var facts = undated().milestones(List.of(new Milestone("Launch", null, true)));
        assertThat(rate(facts)).isEqualTo(green("On course: every milestone is done"));
    }

    @Test
    void withMeasuresAloneItIsJudgedByThem() {
        var facts = undated().measures(Sample.measure("CL-M1", MeasureRating.GREEN));
        assertThat(rate(facts)).isEqualTo(green("On course, judged by its measures"));
    }
}
