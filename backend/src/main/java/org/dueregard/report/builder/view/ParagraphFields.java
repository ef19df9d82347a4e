package org.dueregard.report.builder.view;

import org.jspecify.annotations.Nullable;

/**
 * What is written into a paragraph.
 *
 * @param heading heading without a number above it
 * @param text CommonMark
 * @param exempt whether it is never public
 */
public record ParagraphFields(@Nullable String heading, String text, boolean exempt) {}
