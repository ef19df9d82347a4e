package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.course.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * What the approving body changed in the wording of a plan.
 *
 * @param plan reference of the plan
 * @param decision the decision; absent when it is not known
 * @param submitted when the submitted wording was frozen; absent when it was not kept here
 * @param approved when the approved wording was frozen; absent when it was not kept here
 * @param items every wording that differs
 */
public record PlanChangesView(
        String plan,
        @Nullable DecisionView decision,
        @Nullable Frozen submitted,
        @Nullable Frozen approved,
        List<Item> items) {

    /**
     * A wording that was frozen.
     *
     * @param on when
     * @param digest its SHA-256
     */
    public record Frozen(LocalDate on, String digest) {}

    /**
     * A wording that differs.
     *
     * @param kind what it is of
     * @param ref its reference
     * @param field which part of it
     * @param position which point of a list
     * @param submitted as it was submitted; absent for a point that was added
     * @param approved as it was approved
     * @param reason why; absent when nobody said
     * @param words the difference
     */
    public record Item(
            String kind,
            String ref,
            String field,
            @Nullable Integer position,
            @Nullable String submitted,
            String approved,
            @Nullable String reason,
            List<WordRun> words) {}
}
