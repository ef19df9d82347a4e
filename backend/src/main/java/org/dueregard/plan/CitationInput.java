package org.dueregard.plan;

import org.jspecify.annotations.Nullable;

/**
 * A place in a paper of the plan.
 *
 * @param source code of the paper
 * @param paragraph number of the paragraph; null for the paper as a whole
 */
public record CitationInput(String source, @Nullable String paragraph) {}
