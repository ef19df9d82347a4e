package org.dueregard.rag;

import java.time.LocalDate;

/**
 * A step on the way of an action.
 *
 * @param name what is to be reached
 * @param due the last day on which reaching it is in time; null when it has no date, and then it is never overdue
 * @param done whether it was reached
 */
public record Milestone(String name, LocalDate due, boolean done) {

    /** Whether it was due before the as-at date and is not done. On its date it is not yet overdue. */
    boolean isOverdue(LocalDate asAt) {
        return !done && due != null && asAt.isAfter(due);
    }
}
