package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a paper.
 *
 * @param number number as printed
 * @param heading heading above it
 * @param text its text
 */
public record ParagraphPart(
        @Nullable String number,
        @Nullable String heading,
        @Nullable String text) {}
