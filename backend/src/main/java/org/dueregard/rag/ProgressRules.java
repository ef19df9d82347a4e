package org.dueregard.rag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules about how the work goes and whether anybody has said so lately, A8 to A13. */
final class ProgressRules {

    private ProgressRules() {}

    static Optional<ActionRating> paused(RatingCase c) {
        if (c.facts().lifecycle() != Lifecycle.PAUSED) {
            return Optional.empty();
        }
        Pause pause = c.facts().pause();
        String since = pause == null || pause.since() == null ? "" : " since " + Phrases.date(pause.since());
        String reason = Phrases.or(pause == null ? null : pause.reason(), "no reason recorded");
        return amber(RatingRule.A8, "Paused" + since + ": " + reason);
    }

    /** Of several, the one that was due first is named. */
    static Optional<ActionRating> milestoneMissed(RatingCase c) {
        return c.facts().milestones().stream()
                .filter(milestone -> milestone.isOverdue(c.asAt()))
                .min(Milestone.EARLIEST_FIRST)
                .flatMap(missed -> amber(
                        RatingRule.A9, "Milestone " + missed.quoted() + " was due " + Phrases.date(missed.lastDay())));
    }

    /** Of several, all are named, in order of reference. */
    static Optional<ActionRating> measureMissed(RatingCase c) {
        List<String> missed = c.facts().measures().stream()
                .filter(measure -> measure.latest() == MeasureRating.RED)
                .map(measure -> Phrases.or(measure.ref(), "without a reference"))
                .sorted()
                .toList();
        return switch (missed.size()) {
            case 0 -> Optional.empty();
            case 1 -> amber(RatingRule.A10, "Measure " + missed.getFirst() + " missed its target");
            default -> {
                String allButLast = String.join(", ", missed.subList(0, missed.size() - 1));
                yield amber(
                        RatingRule.A10,
                        "Measures " + allButLast + " and " + missed.getLast() + " missed their targets");
            }
        };
    }

    static Optional<ActionRating> neverUpdated(RatingCase c) {
        return c.facts().latestUpdate() == null
                ? ActionRating.matched(Rating.NOT_RATED, RatingRule.A11, "Awaiting a first update")
                : Optional.empty();
    }

    static Optional<ActionRating> stale(RatingCase c) {
        LocalDate latest = c.facts().latestUpdate();
        return latest != null && c.isPast(Phrases.plusMonths(latest, c.rules().stalenessMonths()))
                ? amber(RatingRule.A12, "No update since " + Phrases.date(latest))
                : Optional.empty();
    }

    static Optional<ActionRating> reviewMissed(RatingCase c) {
        LocalDate review = c.facts().reviewDay();
        return review != null && c.isPast(review)
                ? amber(RatingRule.A13, "Review was due " + Phrases.date(review))
                : Optional.empty();
    }

    private static Optional<ActionRating> amber(RatingRule rule, String sentence) {
        return ActionRating.matched(Rating.AMBER, rule, sentence);
    }
}
