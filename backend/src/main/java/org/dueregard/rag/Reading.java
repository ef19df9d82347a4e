package org.dueregard.rag;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One reading of a measure.
 *
 * @param value the figure as published, which is what a reader can check; for a state, zero means no
 * @param numerator with the denominator, used when no value was published
 * @param denominator the whole of which the numerator is a part
 * @param text what was said instead of a figure, for readers only
 * @param on the day it speaks of; for a milestone, the day on which it was reached
 * @param provisional whether the figure may still change: it is printed with an asterisk
 */
public record Reading(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        @Nullable LocalDate on,
        boolean provisional) {

    /** A final figure. */
    public static Reading of(BigDecimal value) {
        return new Reading(value, null, null, null, null, false);
    }

    /** So many of so many, final. */
    public static Reading of(BigDecimal numerator, BigDecimal denominator) {
        return new Reading(null, numerator, denominator, null, null, false);
    }

    /** Whether anything was reported at all. */
    boolean saysSomething() {
        return value != null || isFraction() || !Phrases.or(text, "").isEmpty();
    }

    /** Whether there is no published value, but a numerator and a denominator. */
    boolean isFraction() {
        return value == null && numerator != null && denominator != null;
    }
}
