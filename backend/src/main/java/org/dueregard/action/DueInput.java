package org.dueregard.action;

import java.time.LocalDate;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due.
 *
 * @param kind what the date means
 * @param date any day of the published period; null when there is none, and then the end of the plan counts
 * @param precision how exactly the date was published; null when there is no date
 * @param text the date as published
 * @param nextReview next review date; it may move on
 * @param everyMonths months between two rounds; needed by {@link DueKind#RECURRING}
 */
public record DueInput(
        DueKind kind,
        @Nullable LocalDate date,
        @Nullable DatePrecision precision,
        @Nullable String text,
        @Nullable LocalDate nextReview,
        @Nullable Integer everyMonths) {

    /** No date of its own. */
    public static final DueInput NONE = new DueInput(DueKind.DUE, null, null, null, null, null);

    /** Refuses a date without its precision, and rounds without their distance. */
    public DueInput {
        if ((date == null) != (precision == null)) {
            throw new IllegalArgumentException("A date has a precision, and only a date has one");
        }
        if (kind == DueKind.RECURRING && everyMonths == null) {
            throw new IllegalArgumentException("What comes round again says how often");
        }
    }
}
