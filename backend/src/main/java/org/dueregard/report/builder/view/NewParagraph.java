package org.dueregard.report.builder.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is added.
 *
 * @param section key of its section
 * @param heading heading without a number above it
 * @param text CommonMark
 * @param exempt whether it is never public
 * @param before the paragraph before which it stands; without it the last one
 */
public record NewParagraph(
        String section,
        @Nullable String heading,
        String text,
        boolean exempt,
        @Nullable UUID before) {}
