package org.dueregard.progress.standing;

import java.time.LocalDate;
import java.util.UUID;

/** Rates a plan as at a day, by what was published up to that day. */
public interface PlanStandings {

    /**
     * The standing of all actions and measures of a plan, in the caller's transaction.
     *
     * @param planId the plan
     * @param asAt the day
     */
    PlanStanding of(UUID planId, LocalDate asAt);
}
