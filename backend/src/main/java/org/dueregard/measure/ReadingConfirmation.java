package org.dueregard.measure;

import java.math.BigDecimal;
import org.dueregard.plan.CitationInput;
import org.jspecify.annotations.Nullable;

/**
 * That a provisional reading is final, or what it has become. Without a figure the provisional one is confirmed.
 *
 * @param ref reference of the final reading; null for one that is made of its period
 * @param value the figure
 * @param numerator with the denominator, for a share
 * @param denominator the whole
 * @param text what there is to say where there is no figure
 * @param document the document that it is
 * @param note remark for readers
 * @param cites where it stands
 * @param externalId what the system that sends it calls it
 */
public record ReadingConfirmation(
        @Nullable String ref,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        @Nullable ReadingDocument document,
        @Nullable String note,
        @Nullable CitationInput cites,
        @Nullable String externalId) {}
