package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * How often a plan is reported on.
 *
 * @param everyMonths months between two reports
 * @param graceDays days after which a missing update is overdue
 */
public record ReportingPart(
        @Nullable Integer everyMonths, @Nullable Integer graceDays) {}
