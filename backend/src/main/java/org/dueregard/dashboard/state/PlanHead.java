package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.plan.AsAtRule;
import org.dueregard.rag.PlanAsAt;
import org.dueregard.rag.PlanRules;
import org.jspecify.annotations.Nullable;

/**
 * A plan, as far as ratings depend on it.
 *
 * @param id identity
 * @param published whether it is public
 * @param periodEnd last day of its period
 * @param asAtRule for which day it is rated
 * @param position day of its last published position, where one was set
 * @param reportingMonths months between two reports
 * @param graceDays days after which a missing update is overdue
 * @param rules its rating rules
 */
record PlanHead(
        UUID id,
        boolean published,
        @Nullable LocalDate periodEnd,
        AsAtRule asAtRule,
        @Nullable LocalDate position,
        int reportingMonths,
        int graceDays,
        PlanRules rules) {

    /** The same plan with other rules. */
    PlanHead with(PlanRules others) {
        return new PlanHead(id, published, periodEnd, asAtRule, position, reportingMonths, graceDays, others);
    }

    /**
     * The day for which the plan is rated.
     *
     * @param latestUpdate day of the latest published update; it is the last position where none was set
     * @param today the current day in London
     */
    LocalDate asAt(@Nullable LocalDate latestUpdate, LocalDate today) {
        return asAt(asAtRule, periodEnd, position, latestUpdate, today);
    }

    /** The same for a plan of which only this much is known. */
    static LocalDate asAt(
            AsAtRule rule,
            @Nullable LocalDate periodEnd,
            @Nullable LocalDate position,
            @Nullable LocalDate latestUpdate,
            LocalDate today) {
        if (rule == AsAtRule.POSITION && position != null) {
            return PlanAsAt.lastPosition(position).date();
        }
        return PlanAsAt.of(periodEnd, position == null ? latestUpdate : position, today)
                .date();
    }
}
