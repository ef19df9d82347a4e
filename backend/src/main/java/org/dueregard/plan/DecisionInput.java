package org.dueregard.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that approved a plan.
 *
 * @param body who decided
 * @param date when
 * @param text what was decided, in the minutes' words
 * @param cites where that is recorded
 */
public record DecisionInput(
        String body,
        @Nullable LocalDate date,
        @Nullable String text,
        @Nullable CitationInput cites) {}
