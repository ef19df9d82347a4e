package org.dueregard.plan;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was sent and cannot be taken.
 *
 * @param kind what it is about, such as "action"
 * @param ref its reference or code
 * @param field the part of it, such as "wording"
 * @param was what is there; null when nothing is
 * @param sent what was sent; null when nothing was
 */
public record Difference(
        String kind,
        String ref,
        String field,
        @Nullable String was,
        @Nullable String sent) {

    private static final int LONGEST = 120;

    /** The difference in words: {@code action CL-01, wording: there is "…", sent was "…"}. */
    public String words() {
        return kind + " " + ref + ", " + field + ": there is " + quoted(was) + ", sent was " + quoted(sent);
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "nothing";
        }
        return '"' + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + '"';
    }
}
