package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;

/**
 * Roll-up of the measures of a plan as the public interface shows it.
 *
 * @param plan reference of the plan
 * @param asAt the day for which they are rated
 * @param items the plan as a whole, then its roles
 */
public record MeasureSummaryView(String plan, LocalDate asAt, List<MeasureTablesView> items) {}
