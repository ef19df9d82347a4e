package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * The period of a plan.
 *
 * @param start first day
 * @param end last day
 * @param text the period as published
 */
public record PeriodPart(
        @Nullable String start,
        @Nullable String end,
        @Nullable String text) {}
