package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * A place in a paper.
 *
 * @param source code of the paper
 * @param paragraph number of the paragraph
 */
public record CitationPart(
        @Nullable String source, @Nullable String paragraph) {}
