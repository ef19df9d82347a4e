package org.dueregard.rag;

import java.time.LocalDate;

/**
 * The original due date of an action, kept for ever: lateness is always measured from it.
 *
 * @param kind what the date means; null is read as {@link DueKind#DUE}
 * @param date any day of the published period; null when only a text was published
 * @param precision how exactly it was published; null is read as {@link DatePrecision#DAY}
 * @param published the text as published, for readers only: it is never parsed here
 */
public record DueDate(
        DueKind kind,
        @Nullable LocalDate date,
        DatePrecision precision,
        @Nullable String published) {

    /** Fills in the kind and precision that a plain date has. */
    public DueDate {
        kind = kind == null ? DueKind.DUE : kind;
        precision = precision == null ? DatePrecision.DAY : precision;
    }

    /** A plain completion date. */
    public static DueDate on(@Nullable LocalDate date) {
        return new DueDate(DueKind.DUE, date, DatePrecision.DAY, null);
    }

    /** The day that counts: the last day of the published period, or null when there is no date. */
    public @Nullable LocalDate day() {
        return precision.lastDay(date);
    }
}
