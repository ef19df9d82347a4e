package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.rag.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of an action.
 *
 * @param actionId whose it is
 * @param text what is to be reached
 * @param due last day that is in time
 * @param doneOn when it was reached
 */
record StepRecord(
        UUID actionId,
        String text,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn) {

    /** The milestone as it was known on a day. */
    Milestone asAt(LocalDate day) {
        return new Milestone(text, due, doneOn != null && !doneOn.isAfter(day));
    }
}
