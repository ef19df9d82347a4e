package org.dueregard.dashboard.view;

import java.math.BigDecimal;
import org.dueregard.rag.MeasureRating;
import org.jspecify.annotations.Nullable;

/**
 * Reading as the public interface shows it.
 *
 * @param ref reference that people see
 * @param period the period
 * @param value the figure; 1 or 0 for yes/no and for "exists"; absent when there is none
 * @param target the target for the period; absent when there is none
 * @param targetUpper the upper end where a range is good; absent when there is none
 * @param band where "slightly missed" ends; absent when there is no target
 * @param numerator numerator; absent when there is none
 * @param denominator denominator; absent when there is none
 * @param text what the source says where there is no figure; absent when there is none
 * @param provisional printed with an asterisk
 * @param document the document that it is; absent where it is a figure or words
 * @param recordedBy who gave it
 * @param source the place in a paper it comes from; absent when there is none
 * @param note note; absent when there is none
 * @param rating the colour; absent when there is none
 * @param standing whether it still counts
 * @param replacedBy the reading that has taken its place; absent while it counts
 * @param corrects the reading whose place it has taken; absent when there is none
 */
public record ReadingView(
        String ref,
        ReadingPeriodView period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetUpper,
        @Nullable BandView band,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        boolean provisional,
        @Nullable ReadingDocumentView document,
        String recordedBy,
        @Nullable CitationView source,
        @Nullable String note,
        @Nullable MeasureRating rating,
        Standing standing,
        @Nullable String replacedBy,
        @Nullable String corrects) {

    /** The same reading with what the rules say of it. */
    public ReadingView judged(
            @Nullable BigDecimal target,
            @Nullable BigDecimal targetUpper,
            @Nullable BandView band,
            @Nullable MeasureRating rating) {
        return new ReadingView(
                ref,
                period,
                value,
                target,
                targetUpper,
                band,
                numerator,
                denominator,
                text,
                provisional,
                document,
                recordedBy,
                source,
                note,
                rating,
                standing,
                replacedBy,
                corrects);
    }
}
