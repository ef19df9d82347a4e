package org.dueregard.action;

import java.time.LocalDate;
import org.dueregard.plan.DatedText;
import org.dueregard.rag.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A milestone, as an officer writes it.
 *
 * @param text what is to be reached
 * @param due any day of the period by which
 * @param precision how exactly that was published; a day when it is left out
 * @param dueText the date as published
 * @param doneOn when it was reached
 */
public record MilestoneFields(
        String text,
        @Nullable LocalDate due,
        @Nullable DatePrecision precision,
        @Nullable String dueText,
        @Nullable LocalDate doneOn) {

    /** A date without its precision is a day. */
    public MilestoneFields {
        if (due != null && precision == null) {
            precision = DatePrecision.DAY;
        }
    }

    MilestoneInput input() {
        return new MilestoneInput(
                text, due == null && dueText == null ? null : new DatedText(due, precision, dueText), doneOn);
    }
}
