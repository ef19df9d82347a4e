package org.dueregard.plan;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a paper.
 *
 * @param number number as printed, unique in its paper
 * @param heading heading above it
 * @param text its text
 */
public record ParagraphInput(String number, @Nullable String heading, String text) {}
