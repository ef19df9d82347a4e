package org.dueregard.rag;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A step on the way of an action.
 *
 * @param name what is to be reached
 * @param due the last day on which reaching it is in time; null when it has no date, and then it is never overdue
 * @param done whether it was reached
 */
public record Milestone(String name, @Nullable LocalDate due, boolean done) {

    /** By date, those without one last; then by name, so that the same one is always named first. */
    static final Comparator<Milestone> EARLIEST_FIRST =
            Comparator.comparing(Milestone::lastDay).thenComparing(Milestone::quoted);

    /** Whether it was due before the as-at date and is not done. On its date it is not yet overdue. */
    boolean isOverdue(LocalDate asAt) {
        return !done && asAt.isAfter(lastDay());
    }

    boolean hasDate() {
        return due != null;
    }

    /** The last day that is in time: the end of the calendar when it has no date. */
    LocalDate lastDay() {
        return due == null ? LocalDate.MAX : due;
    }

    String quoted() {
        return '"' + Phrases.or(name, "without a name") + '"';
    }
}
