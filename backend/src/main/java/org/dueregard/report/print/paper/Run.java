package org.dueregard.report.print.paper;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text of one look.
 *
 * @param href where it leads, null for text
 */
public record Run(
        String text,
        boolean strong,
        boolean emphasis,
        @Nullable String href) {

    /** Text as it is. */
    public static Run plain(String text) {
        return new Run(text, false, false, null);
    }

    /** Text that stands out. */
    public static Run strong(String text) {
        return new Run(text, true, false, null);
    }
}
