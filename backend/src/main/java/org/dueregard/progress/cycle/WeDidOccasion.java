package org.dueregard.progress.cycle;

import java.time.LocalDate;
import org.dueregard.platform.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Why people are written to about a consultation on a day. Pure: few days are occasions, and all of them are working days.
 * One that has been due for longer is found in the list of work and no longer in mails.
 */
enum WeDidOccasion {
    /** Ten working days are left. */
    SOON,
    /** The next working day is the due date. */
    TOMORROW,
    /** The due date has passed. */
    OVERDUE,
    /** It passed a week ago or more; the next person up is told as well. */
    ESCALATED;

    private static final int SOON_DAYS = 10;
    private static final int EVERY = 5;
    private static final int MOST_REMINDERS = 4;
    private static final int LONG_AGO_DAYS = 60;

    /** The occasion of a day for a due date, or null when it is none. */
    static @Nullable WeDidOccasion of(LocalDate due, LocalDate today) {
        if (today.isAfter(due.plusDays(LONG_AGO_DAYS)) || !WorkingDays.isWorkingDay(today)) {
            return null;
        }
        if (today.isAfter(due)) {
            int late = WorkingDays.between(due, today) - 1;
            if (late % EVERY != 0 || late / EVERY >= MOST_REMINDERS) {
                return null;
            }
            return late == 0 ? OVERDUE : ESCALATED;
        }
        if (today.equals(WorkingDays.minus(due, 1))) {
            return TOMORROW;
        }
        return today.equals(WorkingDays.minus(due, SOON_DAYS)) ? SOON : null;
    }
}
