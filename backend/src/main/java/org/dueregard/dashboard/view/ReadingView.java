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
 * @param numerator numerator; absent when there is none
 * @param denominator denominator; absent when there is none
 * @param text what the source says where there is no figure; absent when there is none
 * @param provisional printed with an asterisk
 * @param source the place in a paper it comes from; absent when there is none
 * @param note note; absent when there is none
 * @param rating the colour; absent when there is none
 * @param corrects corrects; absent when there is none
 */
public record ReadingView(
        String ref,
        ReadingPeriodView period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        boolean provisional,
        @Nullable CitationView source,
        @Nullable String note,
        @Nullable MeasureRating rating,
        @Nullable String corrects) {}
