package org.dueregard.report.builder.view;

import org.jspecify.annotations.Nullable;

/**
 * What is written into a row of the table of implications.
 *
 * @param text CommonMark
 * @param post who is to write and sign it
 */
public record ImplicationFields(
        @Nullable String text, @Nullable String post) {}
