package org.dueregard.rag;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day from which the lateness of an action is measured.
 *
 * @param day the last day that is in time
 * @param planEnd whether it is the end of the plan's period, because the action has no date of its own
 */
record Deadline(LocalDate day, boolean planEnd) {

    /**
     * The action's original due date, or else the end of its plan. A review date is not a completion date and an
     * ongoing action has none, so neither of them is ever late.
     */
    static Optional<Deadline> of(ActionFacts facts) {
        DueDate due = facts.due();
        if (due != null && due.kind() == DueKind.ONGOING) {
            return Optional.empty();
        }
        LocalDate day = due == null ? null : due.day();
        if (due != null && day != null) {
            return due.kind() == DueKind.REVIEW ? Optional.empty() : Optional.of(new Deadline(day, false));
        }
        return Optional.ofNullable(facts.planEnd()).map(end -> new Deadline(end, true));
    }

    /** The day so many months after the deadline: the last one on which the action is not more than that late. */
    LocalDate plusMonths(int months) {
        return Phrases.plusMonths(day, months);
    }

    /** The day in words; where it is the end of the plan, it says so. */
    String words() {
        String date = Phrases.date(day);
        return planEnd ? date + " (the end of its plan, as it has no date of its own)" : date;
    }
}
