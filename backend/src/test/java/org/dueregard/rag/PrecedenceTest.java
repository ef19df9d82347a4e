package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.COMMITTEE;
import static org.dueregard.rag.Sample.day;
import static org.dueregard.rag.Sample.measure;
import static org.dueregard.rag.Sample.without;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first rule that matches counts, and each rule but a few can be switched off. */
class PrecedenceTest {

    /** Everything from A4 on is wrong with it at once; A11 hides A12 as long as there is no update. */
    private static ActionFactsBuilder hopeless() {
        return Sample.dueOn("2021-01-31")
                .lifecycle(Lifecycle.PAUSED)
                .pause(new Pause(day("2021-02-01"), "Museum closed"))
                .forecast(new Forecast(day("2022-12-31"), "Delayed"))
                .milestones(List.of(new Milestone("Survey", day("2021-01-01"), false)))
                .measures(measure("CL-M1", MeasureRating.RED))
                .nextReview(day("2021-03-01"))
                .latestUpdate(null);
    }

    private static RatingRule fired(ActionFactsBuilder facts, PlanRules rules) {
        return ActionRating.rate(facts.build(), rules, COMMITTEE).rule();
    }

    static Stream<Arguments> peeled() {
        List<Arguments> cases = new ArrayList<>();
        EnumSet<RatingRule> off = EnumSet.noneOf(RatingRule.class);
        for (RatingRule rule : EnumSet.range(RatingRule.A4, RatingRule.A10)) {
            cases.add(Arguments.of(EnumSet.copyOf(off), rule));
            off.add(rule);
        }
        cases.add(Arguments.of(off, RatingRule.A11));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("peeled")
    void eachRuleComesBeforeTheNext(EnumSet<RatingRule> off, RatingRule expected) {
        assertThat(fired(hopeless(), without(off.toArray(RatingRule[]::new)))).isEqualTo(expected);
    }

    @Test
    void anOldUpdateComesBeforeAMissedReview() {
        PlanRules onlyTheEnd =
                without(EnumSet.range(RatingRule.A4, RatingRule.A10).toArray(RatingRule[]::new));
        assertThat(fired(hopeless().latestUpdate(day("2020-01-01")), onlyTheEnd))
                .isEqualTo(RatingRule.A12);
    }

    @Test
    void aMissedReviewComesBeforeOnCourse() {
        PlanRules onlyReviews =
                without(Stream.concat(EnumSet.range(RatingRule.A4, RatingRule.A10).stream(), Stream.of(RatingRule.A12))
                        .toArray(RatingRule[]::new));
        var stale = hopeless().latestUpdate(day("2020-01-01"));
        assertThat(fired(stale, onlyReviews)).isEqualTo(RatingRule.A13);
        assertThat(fired(stale, without(RatingRule.values()))).isEqualTo(RatingRule.A14);
    }

    @Test
    void notDueToStartComesBeforeLateness() {
        assertThat(fired(hopeless().start(COMMITTEE.plusDays(1)), Sample.STANDARD))
                .isEqualTo(RatingRule.A3);
    }

    @Test
    void notDueToStartComesBeforeNothingToRateAgainst() {
        var facts = ActionFacts.builder().start(COMMITTEE.plusDays(1));
        assertThat(fired(facts, Sample.STANDARD)).isEqualTo(RatingRule.A3);
    }

    @Test
    void completeComesBeforeNotDueToStart() {
        assertThat(fired(Sample.complete().start(COMMITTEE.plusDays(1)), Sample.STANDARD))
                .isEqualTo(RatingRule.A2);
    }

    @Test
    void closedComesBeforeComplete() {
        var facts = Sample.complete().closing(new Closing(Disposition.DELIVERED, null, null));
        assertThat(fired(facts, Sample.STANDARD)).isEqualTo(RatingRule.A1);
    }

    @ParameterizedTest
    @EnumSource(
            value = RatingRule.class,
            names = {"A0", "A1", "A2", "A11", "A14"})
    void someRulesCannotBeSwitchedOff(RatingRule rule) {
        assertThat(without(rule).isOn(rule)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = RatingRule.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"A0", "A1", "A2", "A11", "A14"})
    void theOthersCanBeSwitchedOff(RatingRule rule) {
        assertThat(without(rule).isOn(rule)).isFalse();
    }
}
