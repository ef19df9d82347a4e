package org.dueregard.measure;

import java.math.BigDecimal;
import org.dueregard.plan.CitationInput;
import org.jspecify.annotations.Nullable;

/**
 * What a reading should have said.
 *
 * @param ref reference of the new reading; null for one that is made of its period
 * @param period the period, where another one was meant
 * @param value the figure
 * @param target the target of the period, where another one was meant
 * @param numerator with the denominator, for a share
 * @param denominator the whole
 * @param text what there is to say where there is no figure
 * @param document the document that it is
 * @param provisional whether the figure may still change; null for as before
 * @param note why it is corrected, for readers
 * @param cites where it stands
 * @param externalId what the system that sends it calls it
 */
public record ReadingCorrection(
        @Nullable String ref,
        @Nullable ReadingPeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        @Nullable ReadingDocument document,
        @Nullable Boolean provisional,
        String note,
        @Nullable CitationInput cites,
        @Nullable String externalId) {}
