package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;

/**
 * Due date as the public interface shows it.
 *
 * @param kind kind
 * @param date the last day that counts as in time; absent when there is none
 * @param precision precision; absent when there is none
 * @param text as published; absent when there is none
 * @param nextReview next review; absent when there is none
 * @param fromPlan true when the action has no date of its own and the end of the plan counts
 */
public record DueDateView(
        DueKind kind,
        @Nullable LocalDate date,
        @Nullable DatePrecision precision,
        @Nullable String text,
        @Nullable LocalDate nextReview,
        boolean fromPlan) {}
