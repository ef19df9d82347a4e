package org.dueregard.rag;

import java.util.Comparator;
import java.util.Optional;

/** What an action is on course for when no rule has found anything wrong (A14). */
final class OnCourse {

    private OnCourse() {}

    /** Always matches. */
    static Optional<ActionRating> otherwise(RatingCase c) {
        return ActionRating.matched(Rating.GREEN, RatingRule.A14, sentence(c));
    }

    private static String sentence(RatingCase c) {
        ActionFacts facts = c.facts();
        if (facts.due() != null && facts.due().kind() == DueKind.ONGOING) {
            // A11 has already matched where nobody ever said anything, so there is a latest update.
            return "Ongoing, reviewed " + Phrases.date(facts.latestUpdate());
        }
        return c.deadline()
                .map(due -> "On course for " + due.words())
                .or(() -> Optional.ofNullable(facts.reviewDay())
                        .map(review -> "On course for its review on " + Phrases.date(review)))
                .or(() -> nextMilestone(facts))
                .orElse(facts.milestones().isEmpty()
                        ? "On course, judged by its measures"
                        : "On course: every milestone is done");
    }

    private static Optional<String> nextMilestone(ActionFacts facts) {
        return facts.milestones().stream()
                .filter(milestone -> !milestone.done())
                .min(Comparator.comparing(Milestone::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(milestone -> Phrases.or(milestone.name(), "")))
                .map(next -> "On course for milestone \"" + Phrases.or(next.name(), "without a name") + "\""
                        + (next.due() == null ? "" : " on " + Phrases.date(next.due())));
    }
}
