package org.dueregard.progress.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cycle to be made: its reference, and what {@link CyclePlan} says.
 *
 * @param ref reference, unique in the plan
 */
public record NewCycle(
        String ref,
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

    CyclePlan plan() {
        return new CyclePlan(
                title, periodStart, periodEnd, opensOn, closesOn, meetingOn, graceDays, officerDue, headDue, locksOn);
    }
}
