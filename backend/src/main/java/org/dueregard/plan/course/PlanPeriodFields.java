package org.dueregard.plan.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period of a plan.
 *
 * @param start first day, when it is known
 * @param end last day, when it is known
 * @param text as it is published
 */
public record PlanPeriodFields(
        @Nullable LocalDate start, @Nullable LocalDate end, String text) {}
