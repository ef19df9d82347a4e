package org.dueregard.rag;

import java.time.LocalDate;
import java.util.Optional;

/** The rules that say whether an action is in play at all: closed (A1), complete (A2), not started (A3), A0. */
final class StandingRules {

    private StandingRules() {}

    /** A closing dated later than the as-at date has not come yet. */
    static Optional<ActionRating> closed(RatingCase c) {
        Closing closing = c.facts().closing();
        Disposition disposition = closing == null ? null : closing.dispositionAsAt(c.asAt());
        if (disposition == null && c.facts().lifecycle() == Lifecycle.CANCELLED) {
            disposition = Disposition.CANCELLED;
        }
        if (disposition == null) {
            return Optional.empty();
        }
        String reason = Phrases.or(closing == null ? null : closing.reason(), disposition.words());
        return ActionRating.matched(Rating.NOT_RATED, RatingRule.A1, "Closed: " + reason);
    }

    /** A completion date later than the as-at date has not come yet: nothing is complete in advance. */
    static Optional<ActionRating> complete(RatingCase c) {
        ActionFacts facts = c.facts();
        LocalDate on = facts.completedOn();
        boolean proved = facts.lifecycle() == Lifecycle.COMPLETE && facts.evidence() != EvidenceStrength.NONE;
        return proved && on != null && c.hasCome(on)
                ? ActionRating.matched(Rating.GREEN, RatingRule.A2, "Complete on " + Phrases.date(on))
                : Optional.empty();
    }

    static Optional<ActionRating> notDueToStart(RatingCase c) {
        LocalDate start = c.facts().start();
        return start != null && start.isAfter(c.asAt())
                ? ActionRating.matched(Rating.NOT_RATED, RatingRule.A3, "Not due to start until " + Phrases.date(start))
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
