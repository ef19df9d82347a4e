package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.complete;
import static org.dueregard.rag.Sample.day;
import static org.dueregard.rag.Sample.green;
import static org.dueregard.rag.Sample.notRated;
import static org.dueregard.rag.Sample.onCourse;
import static org.dueregard.rag.Sample.rate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/** Whether an action is in play at all: A1, A2, A3 and A0. */
class StandingRulesTest {

    private static final ActionRating COMPLETE =
            new ActionRating(Rating.GREEN, RatingRule.A2, "Complete on 5 July 2021");

    @Test
    void aCancelledActionIsClosedWithItsReason() {
        var facts = onCourse()
                .lifecycle(Lifecycle.CANCELLED)
                .closing(new Closing(null, "The grant ended", day("2021-06-01")));
        assertThat(rate(facts)).isEqualTo(notRated(RatingRule.A1, "Closed: The grant ended"));
    }

    @Test
    void aCancelledActionWithoutAReasonSaysThatItWasCancelled() {
        assertThat(rate(onCourse().lifecycle(Lifecycle.CANCELLED)))
                .isEqualTo(notRated(RatingRule.A1, "Closed: cancelled"));
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVERED, Closed: delivered",
        "CARRIED_FORWARD, Closed: carried forward",
        "MERGED, Closed: merged into another action",
        "NOT_CARRIED_FORWARD, Closed: not carried forward",
        "CANCELLED, Closed: cancelled"
    })
    void anActionClosedWithADispositionIsNotRated(Disposition disposition, String sentence) {
        var facts = complete().closing(new Closing(disposition, " ", null));
        assertThat(rate(facts)).isEqualTo(notRated(RatingRule.A1, sentence));
    }

    @Test
    void theReasonOfADispositionIsQuoted() {
        var facts = onCourse().closing(new Closing(Disposition.MERGED, "Merged into CL-03", null));
        assertThat(rate(facts).sentence()).isEqualTo("Closed: Merged into CL-03");
    }

    @ParameterizedTest
    @CsvSource({"2021-10-19, A14", "2021-10-20, A1", "2021-10-21, A1"})
    void anActionIsClosedFromTheDayOfItsClosing(String asAt, RatingRule rule) {
        var facts = onCourse().closing(new Closing(Disposition.DELIVERED, "Done", day("2021-10-20")));
        assertThat(rate(facts, asAt).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceStrength.class,
            names = {"NARRATIVE", "DOCUMENT", "MEASURED"})
    void aCompleteActionWithDateAndEvidenceIsGreen(EvidenceStrength evidence) {
        assertThat(rate(complete().evidence(evidence))).isEqualTo(COMPLETE);
    }

    @Test
    void aCompleteActionSaysCompleteAndNotOnTrack() {
        assertThat(rate(complete()).word()).isEqualTo("Complete");
    }

    @Test
    void anActionCompletedAfterItsDueDateIsStillComplete() {
        assertThat(rate(complete().due(DueDate.on(day("2019-01-31"))))).isEqualTo(COMPLETE);
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceStrength.class,
            names = {"NONE"})
    @NullSource
    void aCompleteActionWithoutEvidenceIsRatedAsIfItWereNotComplete(EvidenceStrength evidence) {
        assertThat(rate(complete().evidence(evidence))).isEqualTo(green("On course for 31 December 2022"));
    }

    @Test
    void aCompleteActionWithoutADateIsRatedAsIfItWereNotComplete() {
        assertThat(rate(complete().completedOn(null)).rule()).isEqualTo(RatingRule.A14);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-04, A14", "2021-07-05, A2", "2021-07-06, A2"})
    void anActionIsCompleteFromItsCompletionDate(String asAt, RatingRule rule) {
        var facts = complete().latestUpdate(day("2021-07-01"));
        assertThat(rate(facts, asAt).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-31, A3", "2022-04-01, A14", "2022-04-02, A14"})
    void anActionIsNotRatedBeforeItsStartDate(String asAt, RatingRule rule) {
        var facts = onCourse().start(day("2022-04-01")).latestUpdate(day("2022-03-01"));
        assertThat(rate(facts, asAt).rule()).isEqualTo(rule);
    }

    @Test
    void anActionYetToStartSaysWhen() {
        assertThat(rate(onCourse().start(day("2022-04-01"))))
                .isEqualTo(notRated(RatingRule.A3, "Not due to start until 1 April 2022"));
    }

    @Test
    void anActionWithNoDateInAPlanWithNoEndHasNothingToRateAgainst() {
        assertThat(rate(onCourse().due(null).planEnd(null)))
                .isEqualTo(notRated(RatingRule.A0, "Nothing to rate against"));
    }

    @Test
    void aMilestoneIsSomethingToRateAgainst() {
        var facts = onCourse().due(null).planEnd(null).milestones(List.of(new Milestone("Draft", null, false)));
        assertThat(rate(facts).rule()).isEqualTo(RatingRule.A14);
    }

    @Test
    void aMeasureIsSomethingToRateAgainst() {
        var facts = onCourse().due(null).planEnd(null).measures(Sample.measure("CL-M1", null));
        assertThat(rate(facts).rule()).isEqualTo(RatingRule.A14);
    }

    @Test
    void aReviewDateIsSomethingToRateAgainst() {
        var facts = onCourse().due(null).planEnd(null).nextReview(day("2022-01-31"));
        assertThat(rate(facts).rule()).isEqualTo(RatingRule.A14);
    }

    @Test
    void aPausedActionWithNothingToRateAgainstIsStillNotRated() {
        var facts = onCourse().due(null).planEnd(null).lifecycle(Lifecycle.PAUSED);
        assertThat(rate(facts).rule()).isEqualTo(RatingRule.A0);
    }

    @Test
    void anActionOfWhichNothingIsKnownHasNothingToRateAgainst() {
        assertThat(rate(ActionFacts.builder()).rule()).isEqualTo(RatingRule.A0);
    }
}
