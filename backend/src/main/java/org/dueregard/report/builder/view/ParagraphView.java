package org.dueregard.report.builder.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with its number.
 *
 * @param id identity
 * @param version what If-Match names
 * @param section key of its section
 * @param number as printed
 * @param numberGiven whether the number stays with it for good
 * @param heading heading without a number above it
 * @param text CommonMark
 * @param exempt whether it is never public
 */
public record ParagraphView(
        UUID id,
        int version,
        String section,
        String number,
        boolean numberGiven,
        @Nullable String heading,
        String text,
        boolean exempt) {}
