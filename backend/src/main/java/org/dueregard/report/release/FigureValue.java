package org.dueregard.report.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a report says, and how it is known.
 *
 * @param expression as it stands between the braces, like {@code consultations.completed(2020-21)}
 * @param text what is printed in its place, like {@code 23}
 * @param label what it is, like {@code Consultations completed in 2020-21}
 * @param basis one sentence: what was counted, or which paper says so
 * @param href address of the list behind it in the interface, null where nothing but the paper stands behind it
 * @param list what was counted, as far as it is public; empty when nothing was recorded one by one
 */
public record FigureValue(
        String expression,
        String text,
        String label,
        String basis,
        @Nullable String href,
        List<Item> list) {

    /**
     * One thing that was counted.
     *
     * @param ref reference people see, like {@code CON-2020-01}
     */
    public record Item(String ref, String title) {}
}
