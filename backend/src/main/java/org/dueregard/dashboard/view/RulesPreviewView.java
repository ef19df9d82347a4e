package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.rag.Band;
import org.dueregard.rag.RatingRule;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would do to the ratings of a plan.
 *
 * @param asAt the day for which both are worked out
 * @param plan the whole plan
 * @param roles its roles in order
 * @param changed actions that would be shown otherwise
 */
public record RulesPreviewView(LocalDate asAt, RowView plan, List<RowView> roles, List<ActionView> changed) {

    /**
     * A role, or without a code the whole plan.
     *
     * @param code its code
     * @param name its name
     * @param now by the rules of the plan
     * @param proposed by the others
     */
    public record RowView(
            @Nullable String code, String name, PreviewView.RatingView now, PreviewView.RatingView proposed) {}

    /**
     * An action that would be shown otherwise.
     *
     * @param ref its reference
     * @param wording its wording
     * @param now by the rules of the plan
     * @param proposed by the others
     */
    public record ActionView(String ref, String wording, BandView now, BandView proposed) {}

    /**
     * How an action is shown, and which rule says so.
     *
     * @param band the heading it is shown under
     * @param rule the rule that fired
     * @param explanation why, in a sentence
     */
    public record BandView(Band band, RatingRule rule, String explanation) {}
}
