package org.dueregard.rag;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a measure is read. */
public enum Frequency {
    /** Every month. */
    MONTHLY(1),
    /** Every three months. */
    QUARTERLY(3),
    /** Every six months. */
    HALF_YEARLY(6),
    /** Every year. */
    YEARLY(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** How many months a period has. */
    public int months() {
        return months;
    }

    /** The period that follows one that ends on a day; periods that end with a month go on doing so. */
    public MeasuredPeriod after(LocalDate end) {
        LocalDate same = end.plusMonths(months);
        boolean monthEnd = end.getDayOfMonth() == end.lengthOfMonth();
        return new MeasuredPeriod(end.plusDays(1), monthEnd ? same.with(TemporalAdjusters.lastDayOfMonth()) : same);
    }
}
