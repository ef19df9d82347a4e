package org.dueregard.rag;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An action that is on course, for tests to spoil, and short ways to rate it. */
final class Sample {

    static final LocalDate COMMITTEE = LocalDate.of(2021, 10, 20);
    static final PlanRules STANDARD = PlanRules.standard();

    private Sample() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** In progress, due at the end of 2022, last updated a month before the committee. */
    static ActionFactsBuilder onCourse() {
        return ActionFacts.builder()
                .lifecycle(Lifecycle.IN_PROGRESS)
                .due(DueDate.on(day("2022-12-31")))
                .planEnd(day("2023-03-31"))
                .latestUpdate(day("2021-09-20"))
                .evidence(EvidenceStrength.NARRATIVE);
    }

    static ActionFactsBuilder dueOn(String iso) {
        return onCourse().due(DueDate.on(day(iso)));
    }

    static ActionFactsBuilder complete() {
        return onCourse().lifecycle(Lifecycle.COMPLETE).completedOn(day("2021-07-05"));
    }

    static List<LinkedMeasure> measure(String ref, MeasureRating latest) {
        return List.of(new LinkedMeasure(ref, latest));
    }

    static ActionRating rate(ActionFactsBuilder facts) {
        return rate(facts, COMMITTEE);
    }

    static ActionRating rate(ActionFactsBuilder facts, LocalDate asAt) {
        return ActionRating.rate(facts.build(), STANDARD, asAt);
    }

    static ActionRating rate(ActionFactsBuilder facts, String asAt) {
        return rate(facts, day(asAt));
    }

    static PlanRules without(RatingRule... off) {
        Set<RatingRule> on = EnumSet.allOf(RatingRule.class);
        on.removeAll(List.of(off));
        return rules(3, 6, on);
    }

    static PlanRules rules(int latenessMonths, int stalenessMonths, Set<RatingRule> on) {
        return new PlanRules(
                latenessMonths,
                stalenessMonths,
                on,
                STANDARD.redShare(),
                STANDARD.amberShare(),
                STANDARD.tolerancePercent(),
                true);
    }

    static ActionRating green(String sentence) {
        return new ActionRating(Rating.GREEN, RatingRule.A14, sentence);
    }

    static ActionRating amber(RatingRule rule, String sentence) {
        return new ActionRating(Rating.AMBER, rule, sentence);
    }

    static ActionRating red(RatingRule rule, String sentence) {
        return new ActionRating(Rating.RED, rule, sentence);
    }

    static ActionRating notRated(RatingRule rule, String sentence) {
        return new ActionRating(Rating.NOT_RATED, rule, sentence);
    }
}
