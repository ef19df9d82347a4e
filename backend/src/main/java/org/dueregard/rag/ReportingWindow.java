package org.dueregard.rag;

import java.time.LocalDate;

/**
 * The current window of a plan's reporting calendar, for the level that has to report.
 *
 * @param opens the first day on which an update counts for this cycle
 * @param due the day by which the update is due
 * @param graceEnds the last day of grace, counted in working days by the calendar; null when there is no grace
 */
public record ReportingWindow(
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        @Nullable LocalDate graceEnds) {

    /** The last day on which an update is not overdue, or null when nothing is due. */
    @Nullable
    LocalDate lastDay() {
        return graceEnds == null ? due : graceEnds;
    }
}
