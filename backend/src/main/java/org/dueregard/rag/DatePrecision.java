package org.dueregard.rag;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How exactly a date was published. The last day of the period counts: "November 2017" is 30 November 2017. */
public enum DatePrecision {
    /** A calendar day. */
    DAY,
    /** A calendar month. */
    MONTH,
    /** A calendar quarter: January to March is the first. */
    QUARTER,
    /** A calendar year. */
    YEAR;

    /** The last day of the period of this precision that contains {@code date}; null when the date is null. */
    public @Nullable LocalDate lastDay(@Nullable LocalDate date) {
        if (date == null) {
            return null;
        }
        return switch (this) {
            case DAY -> date;
            case MONTH -> date.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER ->
                date.withDayOfMonth(1)
                        .withMonth(3 * date.get(IsoFields.QUARTER_OF_YEAR))
                        .with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> date.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
