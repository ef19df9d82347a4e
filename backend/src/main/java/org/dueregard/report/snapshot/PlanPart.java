package org.dueregard.report.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.rag.Counts;
import org.dueregard.rag.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * A plan as at the day of a report.
 *
 * @param end last day of its period
 * @param rulesVersion version of the rating rules that were applied
 * @param rules those rules in words
 * @param rating how the whole plan is rated, every action counted once
 * @param roles in order
 */
public record PlanPart(
        String ref,
        String title,
        String period,
        @Nullable LocalDate end,
        String status,
        int rulesVersion,
        List<RuleText> rules,
        RolePart.RollUpPart rating,
        List<RolePart> roles) {

    /** Actions of the plan, each counted once. */
    public Counts counts() {
        return rating.counts();
    }
}
