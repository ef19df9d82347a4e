package org.dueregard.report.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dueregard.rag.Direction;
import org.dueregard.rag.MeasureRating;
import org.jspecify.annotations.Nullable;

/**
 * A measure as at the day of a report.
 *
 * @param rating the outcome, by the target of its latest reading's period
 * @param reading that reading
 */
public record MeasurePart(
        String ref,
        String role,
        String objective,
        String kind,
        String type,
        String name,
        @Nullable String unit,
        MeasureRating rating,
        String explanation,
        Direction lastYear,
        Direction lastPeriod,
        @Nullable ReadingPart reading) {

    /** What was read. */
    public record ReadingPart(
            String period,
            LocalDate end,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable String text,
            boolean provisional) {}
}
