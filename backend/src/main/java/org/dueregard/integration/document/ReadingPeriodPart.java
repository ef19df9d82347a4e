package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * The period that a reading speaks of.
 *
 * @param label the period as published
 * @param start first day
 * @param end last day
 */
public record ReadingPeriodPart(
        @Nullable String label,
        @Nullable String start,
        @Nullable String end) {}
