package org.dueregard.rag;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The computed rating of an action.
 *
 * @param rating the colour
 * @param rule the rule that fired
 * @param sentence why, in plain words, without a full stop
 */
public record ActionRating(Rating rating, RatingRule rule, String sentence) implements Verdict {

    private static final Map<RatingRule, Function<RatingCase, Optional<ActionRating>>> IN_ORDER = inOrder();

    /**
     * Rates an action by the first rule that matches. Boundaries are exact: on its due date an action is in time, one
     * day later it is not; three months after its due date (the same day of the month, or the last day of a shorter
     * month) it is amber, one day later it is red.
     *
     * @param facts what was known on the as-at date
     * @param rules the rules of the action's plan
     * @param asAt the day, in Europe/London, for which it is rated; {@link PlanAsAt} says which one that is
     */
    public static ActionRating rate(ActionFacts facts, PlanRules rules, LocalDate asAt) {
        RatingCase c = new RatingCase(
                Objects.requireNonNull(facts, "facts"),
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(asAt, "asAt"));
        return IN_ORDER.entrySet().stream()
                .filter(entry -> rules.isOn(entry.getKey()))
                .flatMap(entry -> entry.getValue().apply(c).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Whether the action is proved complete (A2). */
    public boolean isComplete() {
        return rule == RatingRule.A2;
    }

    /** Whether the action is closed (A1), and so left out of the shares of a roll-up. */
    public boolean isClosed() {
        return rule == RatingRule.A1;
    }

    @Override
    public String word() {
        return Words.of(rating, isComplete());
    }

    static List<RatingRule> rulesInOrder() {
        return List.copyOf(IN_ORDER.keySet());
    }

    static Optional<ActionRating> matched(Rating rating, RatingRule rule, String sentence) {
        return Optional.of(new ActionRating(rating, rule, sentence));
    }

    private static Map<RatingRule, Function<RatingCase, Optional<ActionRating>>> inOrder() {
        Map<RatingRule, Function<RatingCase, Optional<ActionRating>>> table = new LinkedHashMap<>();
        table.put(RatingRule.A1, StandingRules::closed);
        table.put(RatingRule.A2, StandingRules::complete);
        table.put(RatingRule.A3, StandingRules::notDueToStart);
        table.put(RatingRule.A0, StandingRules::nothingToRateAgainst);
        table.put(RatingRule.A4, LatenessRules::longOverdue);
        table.put(RatingRule.A5, LatenessRules::overdue);
        table.put(RatingRule.A6, LatenessRules::forecastFarTooLate);
        table.put(RatingRule.A7, LatenessRules::forecastLate);
        table.put(RatingRule.A8, ProgressRules::paused);
        table.put(RatingRule.A9, ProgressRules::milestoneMissed);
        table.put(RatingRule.A10, ProgressRules::measureMissed);
        table.put(RatingRule.A11, ProgressRules::neverUpdated);
        table.put(RatingRule.A12, ProgressRules::stale);
        table.put(RatingRule.A13, ProgressRules::reviewMissed);
        table.put(RatingRule.A14, OnCourse::otherwise);
        return table;
    }
}
