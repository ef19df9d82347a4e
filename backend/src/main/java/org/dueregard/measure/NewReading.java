package org.dueregard.measure;

import java.math.BigDecimal;
import org.dueregard.plan.CitationInput;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/**
 * A reading that somebody records.
 *
 * @param measure reference of the measure, where the address does not name it
 * @param ref reference within the measure, chosen by whoever records it; null for one that is made of its period
 * @param period the period it speaks of
 * @param value the figure
 * @param target the target of the period, where it is not the measure's
 * @param numerator with the denominator, for a share
 * @param denominator the whole of which the numerator is a part
 * @param text what there is to say where there is no figure
 * @param document the document that it is
 * @param provisional whether the figure may still change
 * @param note remark for readers
 * @param cites where it stands
 * @param corrects reference of the reading that it confirms or corrects
 * @param externalId what the system that sends it calls it
 * @param correctsExternalId what that system calls the reading that it confirms or corrects
 */
public record NewReading(
        @Nullable String measure,
        @Nullable String ref,
        ReadingPeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        @Nullable ReadingDocument document,
        boolean provisional,
        @Nullable String note,
        @Nullable CitationInput cites,
        @Nullable String corrects,
        @Nullable String externalId,
        @Nullable String correctsExternalId) {

    NewReading of(String measureRef) {
        return named(measureRef, ref, corrects);
    }

    /** The same reading with the references that stand for what it left open. */
    NewReading named(@Nullable String ofMeasure, @Nullable String own, @Nullable String corrected) {
        return new NewReading(
                ofMeasure,
                own,
                period,
                value,
                target,
                numerator,
                denominator,
                text,
                document,
                provisional,
                note,
                cites,
                corrected,
                externalId,
                correctsExternalId);
    }

    /** What is stored of it; a document or milestone that is shown is there. */
    ReadingInput input(MeasureType type, @Nullable ExternalKey external) {
        boolean shown = value == null && document != null && ReadingProblems.TAKES_DOCUMENTS.contains(type);
        return new ReadingInput(
                String.valueOf(measure),
                String.valueOf(ref),
                period,
                shown ? BigDecimal.ONE : value,
                target,
                numerator,
                denominator,
                text,
                provisional,
                note,
                null,
                cites,
                corrects,
                document,
                external);
    }
}
