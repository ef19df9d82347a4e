package org.dueregard.integration.source;

import java.util.Optional;

/**
 * A text as it is kept: without spaces around it, lines ending as in Unix. What PostgreSQL cannot keep or nobody can
 * read is named.
 */
public final class CleanText {

    private CleanText() {}

    /** The text as it is kept. */
    public static String of(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.strip();
    }

    /** What is wrong with a text, as a clause about it. */
    public static Optional<String> fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c == 0x7F) {
                return Optional.of("contains the control character U+%04X".formatted((int) c));
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of("contains half a character (U+%04X)".formatted((int) c));
            }
        }
        return Optional.empty();
    }
}
