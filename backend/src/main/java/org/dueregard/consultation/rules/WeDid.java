package org.dueregard.consultation.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who answered were told what came of it.
 *
 * @param state how it stands
 * @param due last day that is in time; null while nobody knows when the consultation closes
 */
public record WeDid(State state, @Nullable LocalDate due) {

    /** How "we did" stands. */
    public enum State {
        /** The consultation has not closed, or nobody knows when it did. */
        NOT_DUE,
        /** It has closed and there is still time. */
        DUE,
        /** The time is over. */
        OVERDUE,
        /** It was said. */
        DONE
    }

    /**
     * How it stands on a day.
     *
     * @param window the days of the consultation
     * @param set a due date that was set for this consultation
     * @param months months after closing within which it is due otherwise
     * @param said whether it was said
     */
    public static WeDid of(Window window, @Nullable LocalDate set, int months, boolean said, LocalDate today) {
        LocalDate due = set;
        if (due == null && window.closes() != null) {
            due = window.closes().plusMonths(months);
        }
        if (said) {
            return new WeDid(State.DONE, due);
        }
        if (due == null || window.state(today) != ConsultationState.CLOSED) {
            return new WeDid(State.NOT_DUE, due);
        }
        return new WeDid(today.isAfter(due) ? State.OVERDUE : State.DUE, due);
    }
}
