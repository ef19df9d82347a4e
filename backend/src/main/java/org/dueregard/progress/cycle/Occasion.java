package org.dueregard.progress.cycle;

import java.time.LocalDate;
import org.dueregard.platform.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Why people are written to on a day. Pure: few days of a cycle are occasions, and all of them are working days. */
enum Occasion {
    /** The window has opened. */
    OPENED,
    /** Five working days are left. */
    SOON,
    /** The next working day is the due date. */
    TOMORROW,
    /** The due date has passed and grace has begun. */
    GRACE,
    /** Grace is over; the next person up is told as well. */
    ESCALATED;

    private static final int SOON_DAYS = 5;
    private static final int EVERY = 5;
    private static final int MOST_ESCALATIONS = 4;

    /** The occasion of a day for a level, or null when it is none. */
    static @Nullable Occasion of(CycleLevel level, CycleDays days, LocalDate today) {
        if (!WorkingDays.isWorkingDay(today)) {
            return null;
        }
        LocalDate due = days.due(level);
        LocalDate graceEnds = days.graceEnds(level);
        if (today.isAfter(graceEnds)) {
            int late = WorkingDays.between(graceEnds, today) - 1;
            return late % EVERY == 0 && late / EVERY < MOST_ESCALATIONS ? ESCALATED : null;
        }
        if (today.isAfter(due)) {
            return today.equals(WorkingDays.plus(due, 1)) ? GRACE : null;
        }
        if (level == CycleLevel.OFFICER && today.equals(WorkingDays.onOrAfter(days.opens()))) {
            return OPENED;
        }
        if (today.equals(WorkingDays.minus(due, 1))) {
            return TOMORROW;
        }
        return level == CycleLevel.OFFICER && today.equals(WorkingDays.minus(due, SOON_DAYS)) ? SOON : null;
    }
}
