package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The place in a published paper that a statement comes from.
 *
 * @param code code within the plan
 * @param title title
 * @param date day
 * @param paragraph paragraph; absent when there is none
 */
public record CitationView(
        String code, String title, LocalDate date, @Nullable String paragraph) {}
