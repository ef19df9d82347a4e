package org.dueregard.rag;

import java.util.Optional;

/** The rules that say whether an action is in play at all: closed (A1), complete (A2), not started (A3), A0. */
final class StandingRules {

    private StandingRules() {}

    static Optional<ActionRating> closed(RatingCase c) {
        ActionFacts facts = c.facts();
        Closing closing = facts.closing();
        boolean cancelled = facts.lifecycle() == Lifecycle.CANCELLED;
        boolean disposed = closing != null
                && closing.disposition() != null
                && (closing.on() == null || c.hasCome(closing.on()));
        if (!cancelled && !disposed) {
            return Optional.empty();
        }
        String fallback = disposed ? closing.disposition().words() : "cancelled, no reason recorded";
        String reason = Phrases.or(closing == null ? null : closing.reason(), fallback);
        return ActionRating.matched(Rating.NOT_RATED, RatingRule.A1, "Closed: " + reason);
    }

    /** A completion date later than the as-at date has not come yet: nothing is complete in advance. */
    static Optional<ActionRating> complete(RatingCase c) {
        ActionFacts facts = c.facts();
        boolean proved = facts.lifecycle() == Lifecycle.COMPLETE
                && c.hasCome(facts.completedOn())
                && facts.evidence() != EvidenceStrength.NONE;
        return proved
                ? ActionRating.matched(
                        Rating.GREEN, RatingRule.A2, "Complete on " + Phrases.date(facts.completedOn()))
                : Optional.empty();
    }

    static Optional<ActionRating> notDueToStart(RatingCase c) {
        var start = c.facts().start();
        return start != null && start.isAfter(c.asAt())
                ? ActionRating.matched(
                        Rating.NOT_RATED, RatingRule.A3, "Not due to start until " + Phrases.date(start))
                : Optional.empty();
    }

    static Optional<ActionRating> nothingToRateAgainst(RatingCase c) {
        ActionFacts facts = c.facts();
        boolean something = c.deadline().isPresent()
                || facts.planEnd() != null
                || facts.reviewDay() != null
                || !facts.milestones().isEmpty()
                || !facts.measures().isEmpty();
        return something
                ? Optional.empty()
                : ActionRating.matched(Rating.NOT_RATED, RatingRule.A0, "Nothing to rate against");
    }
}
