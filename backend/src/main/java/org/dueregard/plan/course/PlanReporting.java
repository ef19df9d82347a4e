package org.dueregard.plan.course;

import org.jspecify.annotations.Nullable;

/**
 * How often a plan is reported on; what is left out is the standard.
 *
 * @param everyMonths months between two reports
 * @param graceDays days after which a missing update is overdue
 */
public record PlanReporting(
        @Nullable Integer everyMonths, @Nullable Integer graceDays) {}
