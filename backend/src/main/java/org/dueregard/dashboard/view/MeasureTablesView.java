package org.dueregard.dashboard.view;

import org.jspecify.annotations.Nullable;

/**
 * Roll-up of the measures of a role, or of a plan, as the public interface shows it.
 *
 * @param role the role; absent for the plan as a whole
 * @param ratings by rating
 * @param lastYear by direction against the same period last year
 * @param lastPeriod by direction against the last period
 */
public record MeasureTablesView(
        @Nullable NamedView role,
        RatingTableView ratings,
        DirectionTableView lastYear,
        DirectionTableView lastPeriod) {}
