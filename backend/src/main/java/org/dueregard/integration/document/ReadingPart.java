package org.dueregard.integration.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a measure.
 *
 * @param ref reference
 * @param period the period it speaks of
 * @param value the figure
 * @param target the target of the period, where it is not the measure's
 * @param numerator with the denominator, for a share
 * @param denominator the whole
 * @param text what was said instead of a figure
 * @param provisional whether the figure may still change
 * @param note remark for readers
 * @param recordedBy who gave the figure
 * @param cites where it stands
 * @param document the document that it is
 * @param corrects reference of the reading that it corrects
 */
public record ReadingPart(
        @Nullable String ref,
        @Nullable ReadingPeriodPart period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        @Nullable Boolean provisional,
        @Nullable String note,
        @Nullable String recordedBy,
        @Nullable CitationPart cites,
        @Nullable DocumentPart document,
        @Nullable String corrects) {}
