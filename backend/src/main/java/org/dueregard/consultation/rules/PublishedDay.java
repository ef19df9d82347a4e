package org.dueregard.consultation.rules;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dueregard.rag.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A day as it was published, or a month of which no day was.
 *
 * @param date the day; any of the month
 * @param precision DAY or MONTH
 */
public record PublishedDay(LocalDate date, DatePrecision precision) {

    /** A day and its precision as they are stored: both or neither. */
    public static @Nullable PublishedDay of(@Nullable LocalDate date, @Nullable DatePrecision precision) {
        return date == null || precision == null ? null : new PublishedDay(date, precision);
    }

    /** The first day that it may mean: what opens in July may be open on 1 July. */
    public PublishedDay opening() {
        return precision == DatePrecision.MONTH
                ? new PublishedDay(date.with(TemporalAdjusters.firstDayOfMonth()), precision)
                : this;
    }

    /** The last day that it may mean: what closes in October counts to 31 October. */
    public PublishedDay closing() {
        return precision == DatePrecision.MONTH
                ? new PublishedDay(date.with(TemporalAdjusters.lastDayOfMonth()), precision)
                : this;
    }
}
