package org.dueregard.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.MeasureRating;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/**
 * The measures whose readings the caller records.
 *
 * @param plan reference of the plan
 * @param today the day in London
 * @param items the measures, in the plan's order
 */
public record ReadingWork(String plan, LocalDate today, List<Item> items) {

    /**
     * A measure to be read.
     *
     * @param ref reference
     * @param name name
     * @param type what a reading of it is
     * @param unit unit of its figures
     * @param services codes of the services that lead the actions that it judges
     * @param frequency how often it is read
     * @param nextDue last day on which the next reading is in time
     * @param rating its rating
     * @param expected the period that the next reading speaks of
     * @param latest the latest reading that stands
     * @param toConfirm provisional readings that stand, newest first
     */
    public record Item(
            String ref,
            String name,
            MeasureType type,
            @Nullable String unit,
            List<String> services,
            @Nullable Frequency frequency,
            @Nullable LocalDate nextDue,
            MeasureRating rating,
            @Nullable ReadingPeriod expected,
            @Nullable Standing latest,
            List<Standing> toConfirm) {

        Item expecting(@Nullable ReadingPeriod period) {
            return new Item(ref, name, type, unit, services, frequency, nextDue, rating, period, latest, toConfirm);
        }
    }

    /**
     * A reading that nothing confirms or corrects.
     *
     * @param ref reference
     * @param period the period it speaks of
     * @param value the figure
     * @param numerator with the denominator, for a share
     * @param denominator the whole
     * @param text what was said instead of a figure
     * @param document the document that it is
     * @param provisional whether the figure may still change
     */
    public record Standing(
            String ref,
            ReadingPeriod period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String text,
            @Nullable ReadingDocument document,
            boolean provisional) {}
}
