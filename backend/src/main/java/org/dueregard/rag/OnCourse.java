package org.dueregard.rag;

import java.time.LocalDate;
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
        LocalDate latest = facts.latestUpdate();
        // A11 has already matched where nobody ever said anything, so an ongoing action has a latest update here.
        if (latest != null && facts.due() != null && facts.due().kind() == DueKind.ONGOING) {
            return "Ongoing, reviewed " + Phrases.date(latest);
        }
        return c.deadline()
                .map(due -> "On course for " + due.words())
                .or(() -> Optional.ofNullable(facts.reviewDay())
                        .map(review -> "On course for its review on " + Phrases.date(review)))
                .or(() -> nextMilestone(facts))
                .orElse(
                        facts.milestones().isEmpty()
                                ? "On course, judged by its measures"
                                : "On course: every milestone is done");
    }

    private static Optional<String> nextMilestone(ActionFacts facts) {
        return facts.milestones().stream()
                .filter(milestone -> !milestone.done())
                .min(Milestone.EARLIEST_FIRST)
                .map(next -> "On course for milestone " + next.quoted()
                        + (next.hasDate() ? " on " + Phrases.date(next.lastDay()) : ""));
    }
}
