package org.dueregard.measure;

import java.math.BigDecimal;
import org.dueregard.plan.CitationInput;
import org.jspecify.annotations.Nullable;

/**
 * A reading that somebody records.
 *
 * @param measure reference of the measure, where the address does not name it
 * @param ref reference within the measure, chosen by whoever records it
 * @param period the period it speaks of
 * @param value the figure
 * @param target the target of the period, where it is not the measure's
 * @param numerator with the denominator, for a share
 * @param denominator the whole of which the numerator is a part
 * @param text what there is to say where there is no figure
 * @param provisional whether the figure may still change
 * @param note remark for readers
 * @param cites where it stands
 * @param corrects reference of the reading that it confirms or corrects
 */
public record NewReading(
        @Nullable String measure,
        String ref,
        ReadingPeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        boolean provisional,
        @Nullable String note,
        @Nullable CitationInput cites,
        @Nullable String corrects) {

    NewReading of(String measureRef) {
        return new NewReading(
                measureRef,
                ref,
                period,
                value,
                target,
                numerator,
                denominator,
                text,
                provisional,
                note,
                cites,
                corrects);
    }

    ReadingInput input() {
        return new ReadingInput(
                String.valueOf(measure),
                ref,
                period,
                value,
                target,
                numerator,
                denominator,
                text,
                provisional,
                note,
                null,
                cites,
                corrects);
    }
}
