package org.dueregard.committee.timetable;

import java.time.LocalDate;
import org.dueregard.platform.WorkingDays;

/** Clear days: working days between two days, neither of which counts. */
public final class ClearDays {

    private ClearDays() {}

    /** The last day on which papers can be published so that they are public for so many clear days before a meeting. */
    public static LocalDate publicBy(LocalDate meeting, int clearDays) {
        return WorkingDays.minus(meeting, clearDays + 1);
    }
}
