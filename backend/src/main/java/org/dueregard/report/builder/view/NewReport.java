package org.dueregard.report.builder.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that is begun.
 *
 * @param ref reference; without it the next one of its year
 * @param title as printed
 * @param plan reference of the plan reported on
 * @param asAt the day of which ratings and figures are
 * @param template key of its template; without it the council's own
 * @param meeting reference of the meeting that decides
 * @param route reference of its route
 */
public record NewReport(
        @Nullable String ref,
        String title,
        String plan,
        LocalDate asAt,
        @Nullable String template,
        @Nullable String meeting,
        @Nullable String route) {}
