package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {

    private static RollUp rollUp(int complete, int green, int amber, int red, int notRated) {
        return RollUp.of(new Counts(complete, green, amber, red, notRated, 0, 0), Sample.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({
        // complete, green, amber, red, not rated
        "0, 3, 0, 1, 0, RED",
        "1, 2, 0, 1, 0, RED",
        "0, 4, 0, 1, 0, AMBER",
        "0, 75, 0, 25, 0, RED",
        "0, 76, 0, 24, 0, AMBER",
        "0, 76, 24, 0, 0, GREEN",
        "0, 75, 25, 0, 0, AMBER",
        "0, 99, 0, 1, 0, AMBER",
        "0, 0, 1, 0, 0, AMBER",
        "1, 0, 0, 0, 0, GREEN",
        "0, 0, 0, 1, 9, RED",
        "0, 3, 1, 0, 96, AMBER",
        "0, 0, 0, 0, 5, NOT_RATED",
        "0, 0, 0, 0, 0, NOT_RATED"
    })
    void aRoleIsRatedByExactSharesOfItsRatedActions(
            int complete, int green, int amber, int red, int notRated, Rating expected) {
        assertThat(rollUp(complete, green, amber, red, notRated).rating()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|6|2|0|0|Amber: 2 of 8 rated actions are at risk (25 %)",
                "0|6|0|2|0|Red: 2 of 8 rated actions are off track (25 %)",
                "0|7|0|1|0|Amber: 1 of 8 rated actions is off track (13 %)",
                "0|4|3|1|0|Amber: 1 of 8 rated actions is off track (13 %), 3 are at risk (38 %)",
                "2|5|1|0|0|Green: 7 of 8 rated actions are on track or complete (88 %), 1 is at risk (13 %)",
                "1|0|0|0|0|Green: 1 of 1 rated action is on track or complete (100 %)",
                "0|0|0|0|0|Not rated: there are no actions",
                "0|0|0|0|3|Not rated: no action has a rating"
            })
    void theSentenceSaysWhy(int complete, int green, int amber, int red, int notRated, String sentence) {
        assertThat(rollUp(complete, green, amber, red, notRated).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|No action is without a rating",
                "1|0|1 action is not rated",
                "3|0|3 actions are not rated",
                "3|1|3 actions are not rated; 1 is closed and left out",
                "0|2|No action is without a rating; 2 are closed and left out"
            })
    void howManyAreNotRatedIsAlwaysSaid(int notRated, int closed, String sentence) {
        RollUp rollUp = RollUp.of(new Counts(0, 6, 2, 0, notRated, closed, 0), Sample.STANDARD);
        assertThat(rollUp.notRatedSentence()).isEqualTo(sentence);
        assertThat(rollUp.explanation()).isEqualTo("Amber: 2 of 8 rated actions are at risk (25 %). " + sentence);
    }

    @Test
    void oneRedStatutoryActionMakesItsRoleRed() {
        RollUp rollUp = RollUp.of(new Counts(0, 9, 0, 1, 0, 0, 1), Sample.STANDARD);
        assertThat(rollUp.rating()).isEqualTo(Rating.RED);
        assertThat(rollUp.sentence()).isEqualTo("Red: 1 of 10 rated actions is off track (10 %), 1 of them statutory");
    }

    @Test
    void aPlanMayTreatStatutoryActionsLikeTheOthers() {
        Share quarter = new Share(1, 4);
        PlanRules rules = new PlanRules(
                3, 6, Sample.STANDARD.enabled(), quarter, quarter, Sample.STANDARD.tolerancePercent(), false);
        assertThat(RollUp.of(new Counts(0, 9, 0, 1, 0, 0, 1), rules).rating()).isEqualTo(Rating.AMBER);
    }

    @Test
    void aPlanMayHaveItsOwnShares() {
        PlanRules rules = new PlanRules(
                3,
                6,
                Sample.STANDARD.enabled(),
                new Share(1, 3),
                new Share(1, 2),
                Sample.STANDARD.tolerancePercent(),
                true);
        assertThat(RollUp.of(new Counts(0, 5, 1, 2, 0, 0, 0), rules).rating()).isEqualTo(Rating.AMBER);
        assertThat(RollUp.of(new Counts(0, 5, 4, 0, 0, 0, 0), rules).rating()).isEqualTo(Rating.GREEN);
        assertThat(RollUp.of(new Counts(0, 4, 0, 2, 0, 0, 0), rules).rating()).isEqualTo(Rating.RED);
    }

    @Test
    void closedActionsAreLeftOutOfTheSharesAndKeptInTheTotal() {
        RollUp rollUp = RollUp.of(new Counts(0, 3, 0, 1, 0, 40, 0), Sample.STANDARD);
        assertThat(rollUp.rating()).isEqualTo(Rating.RED);
        assertThat(rollUp.counts().total()).isEqualTo(44);
    }

    @Test
    void actionsAreCountedUnderTheirHeadings() {
        Counts counts = Counts.of(List.of(
                new RatedAction(Band.COMPLETE, false),
                new RatedAction(Band.GREEN, true),
                new RatedAction(Band.RED, true),
                new RatedAction(Band.RED, false),
                new RatedAction(Band.CLOSED, true),
                new RatedAction(Band.NOT_RATED, false)));
        assertThat(counts).isEqualTo(new Counts(1, 1, 0, 2, 1, 1, 1));
        assertThat(counts.total()).isEqualTo(6);
        assertThat(counts.rated()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1", "1, 0, 2"})
    void countsThatCannotBeAreRefused(int red, int notRated, int statutoryRed) {
        assertThatThrownBy(() -> new Counts(0, 0, 0, red, notRated, 0, statutoryRed))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
