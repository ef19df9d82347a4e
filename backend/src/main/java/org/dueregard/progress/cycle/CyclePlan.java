package org.dueregard.progress.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the equalities officer sets for a cycle.
 *
 * @param title title
 * @param periodStart first day that is reported on
 * @param periodEnd last day that is reported on
 * @param opensOn first day of the window
 * @param closesOn last day of the window, without grace
 * @param meetingOn day of the committee's meeting
 * @param graceDays working days that an update may come late
 * @param officerDue when officers' updates are due
 * @param headDue when heads of service have to have seen them
 * @param locksOn first day on which nothing is submitted any more
 */
public record CyclePlan(
        String title,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate meetingOn,
        int graceDays,
        Deadline officerDue,
        Deadline headDue,
        @Nullable LocalDate locksOn) {

    @Nullable
    LocalDate anchor(Anchor anchor) {
        return switch (anchor) {
            case PERIOD_END -> periodEnd;
            case OPENS -> opensOn;
            case CLOSES -> closesOn;
            case MEETING -> meetingOn;
        };
    }
}
