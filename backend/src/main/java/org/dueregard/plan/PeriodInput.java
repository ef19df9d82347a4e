package org.dueregard.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period of a plan.
 *
 * @param start first day, when it is known
 * @param end last day, when it is known
 * @param text the period as published
 */
public record PeriodInput(
        @Nullable LocalDate start, @Nullable LocalDate end, String text) {}
