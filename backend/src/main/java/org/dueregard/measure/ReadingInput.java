package org.dueregard.measure;

import java.math.BigDecimal;
import org.dueregard.plan.CitationInput;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a measure; published at once and never changed.
 *
 * @param measure reference of the measure
 * @param ref reference, unique within its measure
 * @param period the period it speaks of
 * @param value the figure; a reading has a value or a text
 * @param target the target of the period, where it is not the measure's
 * @param numerator with the denominator, for a share
 * @param denominator the whole of which the numerator is a part; not zero
 * @param text what was said instead of a figure
 * @param provisional whether the figure may still change
 * @param note remark for readers
 * @param recordedBy who gave the figure; null for whoever records it
 * @param cites where it stands
 * @param corrects reference of the reading of the same measure that it confirms or corrects
 * @param document the document that it is; null where it is a figure or words
 * @param external what the system calls it that sent it
 */
public record ReadingInput(
        String measure,
        String ref,
        ReadingPeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        boolean provisional,
        @Nullable String note,
        @Nullable String recordedBy,
        @Nullable CitationInput cites,
        @Nullable String corrects,
        @Nullable ReadingDocument document,
        @Nullable ExternalKey external) {}
