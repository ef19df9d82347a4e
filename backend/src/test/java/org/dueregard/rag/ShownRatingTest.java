package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.COMMITTEE;
import static org.dueregard.rag.Sample.day;
import static org.dueregard.rag.Sample.onCourse;
import static org.dueregard.rag.Sample.rate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The officer's rating is shown while it is in force, and the computed one is never hidden. */
class ShownRatingTest {

    private static final String REASON = "The landlord has given notice.";

    private static OfficerRating officer(Rating rating, String reviewBy) {
        return new OfficerRating(rating, "Head of Policy", REASON, day(reviewBy));
    }

    private static ShownRating<ActionRating> shown(OfficerRating officer) {
        return ShownRating.of(rate(onCourse()), officer, COMMITTEE);
    }

    @Test
    void withoutAnOfficerTheComputedRatingIsShown() {
        var shown = shown(null);
        assertThat(shown.rating()).isEqualTo(Rating.GREEN);
        assertThat(shown.source()).isEqualTo(RatingSource.COMPUTED);
        assertThat(shown.explanation()).isEqualTo("On course for 31 December 2022");
        assertThat(shown.word()).isEqualTo("On track");
    }

    @ParameterizedTest
    @CsvSource({"2021-10-22, OFFICER", "2021-10-21, OFFICER", "2021-10-20, COMPUTED", "2021-10-19, COMPUTED"})
    void anOfficersRatingExpiresOnItsReviewByDate(String reviewBy, RatingSource source) {
        assertThat(shown(officer(Rating.AMBER, reviewBy)).source()).isEqualTo(source);
    }

    @Test
    void whereTheyDifferBothAreShownWithTheReason() {
        var shown = shown(officer(Rating.AMBER, "2022-03-01"));
        assertThat(shown.differs()).isTrue();
        assertThat(shown.word()).isEqualTo("At risk");
        assertThat(shown.explanation())
                .isEqualTo("Officer rating At risk: The landlord has given notice (Head of Policy, to be reviewed by"
                        + " 1 March 2022). Computed rating On track: On course for 31 December 2022");
    }

    @Test
    void whereTheyAgreeTheRulesExplainIt() {
        var shown = shown(officer(Rating.GREEN, "2022-03-01"));
        assertThat(shown.differs()).isFalse();
        assertThat(shown.source()).isEqualTo(RatingSource.OFFICER);
        assertThat(shown.explanation()).isEqualTo("On course for 31 December 2022");
    }

    @Test
    void anExpiredRatingIsNotKept() {
        assertThat(shown(officer(Rating.AMBER, "2021-10-20")).officer()).isNull();
    }

    @Test
    void anOfficerMayRateWhatTheRulesCannot() {
        var unheard = rate(onCourse().latestUpdate(null));
        var shown = ShownRating.of(unheard, officer(Rating.RED, "2022-03-01"), COMMITTEE);
        assertThat(shown.rating()).isEqualTo(Rating.RED);
        assertThat(shown.explanation()).endsWith("Computed rating Not rated: Awaiting a first update");
    }

    @Test
    void notRatedIsNotAColourThatAnOfficerCanGive() {
        assertThat(shown(officer(Rating.NOT_RATED, "2022-03-01")).source()).isEqualTo(RatingSource.COMPUTED);
    }

    @Test
    void aRatingWithoutAReasonDoesNotCount() {
        var silent = new OfficerRating(Rating.AMBER, "Head of Policy", "  ", day("2022-03-01"));
        assertThat(shown(silent).source()).isEqualTo(RatingSource.COMPUTED);
    }

    @Test
    void aRatingWithoutAReviewByDateDoesNotCount() {
        var endless = new OfficerRating(Rating.AMBER, "Head of Policy", REASON, null);
        assertThat(shown(endless).source()).isEqualTo(RatingSource.COMPUTED);
    }

    @Test
    void anOfficerMayOverrideARole() {
        RollUp computed = RollUp.of(new Counts(0, 6, 2, 0, 1, 0, 0), Sample.STANDARD);
        var shown = ShownRating.of(computed, officer(Rating.RED, "2022-03-01"), COMMITTEE);
        assertThat(shown.rating()).isEqualTo(Rating.RED);
        assertThat(shown.explanation())
                .startsWith("Officer rating Off track: The landlord has given notice")
                .endsWith("Computed rating At risk: Amber: 2 of 8 rated actions are at risk (25 %)."
                        + " 1 action is not rated");
    }

    @ParameterizedTest
    @CsvSource({"AMBER, AMBER, At risk", "RED, RED, Off track", "GREEN, COMPLETE, Complete"})
    void aCompleteActionThatAnOfficerDoubtsIsNotCountedAsComplete(Rating officer, Band band, String word) {
        var shown = ShownRating.of(rate(Sample.complete()), officer(officer, "2022-03-01"), COMMITTEE);
        assertThat(Band.of(shown)).isEqualTo(band);
        assertThat(shown.word()).isEqualTo(word);
    }

    @Test
    void aClosedActionIsCountedAsClosedWhateverAnOfficerSays() {
        var closed = rate(onCourse().lifecycle(Lifecycle.CANCELLED));
        assertThat(Band.of(ShownRating.of(closed, officer(Rating.GREEN, "2022-03-01"), COMMITTEE)))
                .isEqualTo(Band.CLOSED);
    }
}
