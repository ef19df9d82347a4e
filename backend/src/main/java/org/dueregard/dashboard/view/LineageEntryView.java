package org.dueregard.dashboard.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One plan in which an action has lived.
 *
 * @param plan reference of the plan
 * @param planTitle its title
 * @param period its period
 * @param status how far the plan has got
 * @param ref reference of the action there
 * @param wording its wording there
 * @param here whether this is the action that was asked for
 * @param closure how it ended there; absent when it has not
 * @param from the actions of earlier plans it comes from
 */
public record LineageEntryView(
        String plan,
        String planTitle,
        PeriodView period,
        String status,
        String ref,
        String wording,
        boolean here,
        @Nullable ClosureView closure,
        List<Origin> from) {

    /**
     * Where an action comes from.
     *
     * @param plan reference of the earlier plan
     * @param action reference of the action there
     * @param note how that is known; absent when nobody said
     */
    public record Origin(
            String plan, String action, @Nullable String note) {}
}
