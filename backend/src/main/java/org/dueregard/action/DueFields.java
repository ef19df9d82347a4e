package org.dueregard.action;

import java.time.LocalDate;
import java.util.Objects;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due, as an officer writes it.
 *
 * @param kind what the date means
 * @param date any day of the published period
 * @param precision how exactly the date was published; a day when it is left out
 * @param text the date as published
 * @param nextReview next review date
 * @param everyMonths months between two rounds
 */
public record DueFields(
        DueKind kind,
        @Nullable LocalDate date,
        @Nullable DatePrecision precision,
        @Nullable String text,
        @Nullable LocalDate nextReview,
        @Nullable Integer everyMonths) {

    /** What is left out has the usual value. */
    public DueFields {
        kind = Objects.requireNonNullElse(kind, DueKind.DUE);
        if (date != null && precision == null) {
            precision = DatePrecision.DAY;
        }
    }

    DueInput input() {
        return new DueInput(kind, date, precision, text, nextReview, everyMonths);
    }
}
