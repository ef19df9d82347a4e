package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that approved the plan.
 *
 * @param body the approving body
 * @param date day; absent when there is none
 * @param text the words; absent when there is none
 * @param source the place in a paper it comes from; absent when there is none
 */
public record DecisionView(
        String body,
        @Nullable LocalDate date,
        @Nullable String text,
        @Nullable CitationView source) {}
