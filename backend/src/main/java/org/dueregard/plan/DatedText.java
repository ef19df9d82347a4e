package org.dueregard.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dueregard.rag.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was published.
 *
 * @param date any day of the published period; null when it could not be read
 * @param precision how exactly it was published; null when there is no date
 * @param text the text as published; null when it says no more than the date
 */
@Embeddable
public record DatedText(
        @Nullable LocalDate date,
        @Enumerated(EnumType.STRING) @Nullable DatePrecision precision,
        @Nullable String text) {

    /** Refuses a date without its precision. */
    public DatedText {
        if ((date == null) != (precision == null)) {
            throw new IllegalArgumentException("A date has a precision, and only a date has one");
        }
    }

    /** A plain day. */
    public static DatedText on(LocalDate day) {
        return new DatedText(day, DatePrecision.DAY, null);
    }
}
