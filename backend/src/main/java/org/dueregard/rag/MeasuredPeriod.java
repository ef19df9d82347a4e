package org.dueregard.rag;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * A period that a reading speaks of.
 *
 * @param start first day
 * @param end last day
 */
public record MeasuredPeriod(LocalDate start, LocalDate end) {

    private static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final int CENTURY = 100;

    /** As councils write it: "June 2018", "Q1 2018/19", "2018/19", "April to September 2018", or from day to day. */
    public String label() {
        LocalDate next = end.plusDays(1);
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(start, next));
        boolean wholeMonths =
                start.getDayOfMonth() == 1 && start.plusMonths(months).equals(next);
        if (!wholeMonths) {
            return Phrases.date(start) + " to " + Phrases.date(end);
        }
        if (months == 1) {
            return Phrases.month(start);
        }
        if (months == QUARTER && start.getMonthValue() % QUARTER == 1) {
            int quarter = (start.minusMonths(QUARTER).getMonthValue() - 1) / QUARTER + 1;
            return "Q" + quarter + " " + financialYear();
        }
        if (months == YEAR && start.getMonth() == Month.APRIL) {
            return financialYear();
        }
        if (months == YEAR && start.getMonth() == Month.JANUARY) {
            return String.valueOf(start.getYear());
        }
        boolean sameYear = start.getYear() == end.getYear();
        return (sameYear ? Phrases.monthName(start) : Phrases.month(start)) + " to " + Phrases.month(end);
    }

    private String financialYear() {
        int first = start.minusMonths(QUARTER).getYear();
        return first + "/" + "%02d".formatted((first + 1) % CENTURY);
    }
}
