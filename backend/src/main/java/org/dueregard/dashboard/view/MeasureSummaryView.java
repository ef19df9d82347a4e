package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Roll-up of the measures of a plan as the public interface shows it.
 *
 * @param plan reference of the plan
 * @param asAt the day for which they are rated
 * @param latest the day for which the plan is rated
 * @param items the plan as a whole, then its roles
 * @param measures how each of them stood; absent as at that day, where their list says so
 */
public record MeasureSummaryView(
        String plan,
        LocalDate asAt,
        LocalDate latest,
        List<MeasureTablesView> items,
        @Nullable List<MeasureThenView> measures) {}
