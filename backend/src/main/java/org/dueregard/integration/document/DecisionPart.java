package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * The decision that approved a plan.
 *
 * @param body who decided
 * @param date when
 * @param text what was decided
 * @param cites where that is recorded
 */
public record DecisionPart(
        @Nullable String body,
        @Nullable String date,
        @Nullable String text,
        @Nullable CitationPart cites) {}
