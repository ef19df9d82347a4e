package org.dueregard.integration.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.dueregard.rag.DatePrecision;

/**
 * A date or a period that stands for one: "November 2017" is the days from 1 to 30 November with the precision of a
 * month.
 *
 * @param first first day of the period: counts where something starts
 * @param last last day of the period: counts where something is due
 * @param precision how exactly it was published
 */
public record PublishedDate(LocalDate first, LocalDate last, DatePrecision precision) {

    private static final int FIRST_MONTH_OF_FINANCIAL_YEAR = 4;

    static PublishedDate day(LocalDate day) {
        return new PublishedDate(day, day, DatePrecision.DAY);
    }

    static PublishedDate month(YearMonth month) {
        return new PublishedDate(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    static PublishedDate year(int year) {
        return new PublishedDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
    }

    /**
     * 1 April to 31 March. Its last day is named exactly, because the precision YEAR means a calendar year.
     *
     * @param year the year in which it starts
     */
    static PublishedDate financialYear(int year) {
        LocalDate first = LocalDate.of(year, FIRST_MONTH_OF_FINANCIAL_YEAR, 1);
        return new PublishedDate(first, first.plusYears(1).minusDays(1), DatePrecision.DAY);
    }

    /**
     * A quarter of a financial year; it is always a calendar quarter as well.
     *
     * @param year the year in which the financial year starts
     * @param quarter 1 to 4
     */
    static PublishedDate financialQuarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, FIRST_MONTH_OF_FINANCIAL_YEAR, 1).plusMonths(3L * (quarter - 1));
        return new PublishedDate(first, first.plusMonths(3).minusDays(1), DatePrecision.QUARTER);
    }

    /** The period of this precision that ends on a day, as the database holds it. */
    public static PublishedDate ending(LocalDate last, DatePrecision precision) {
        LocalDate first = switch (precision) {
            case DAY -> last;
            case MONTH -> last.withDayOfMonth(1);
            case QUARTER -> last.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> last.withDayOfYear(1);
        };
        return new PublishedDate(first, last, precision);
    }

    /** The one way an export writes it; reading it gives the same date and precision again. */
    public String normalised() {
        return switch (precision) {
            case DAY -> last.toString();
            // Not 2011-12: that could be the year 2011-12.
            case MONTH -> "%s %d".formatted(MonthNames.inFull(last.getMonth()), last.getYear());
            case QUARTER -> financialQuarterText();
            case YEAR -> Integer.toString(last.getYear());
        };
    }

    private String financialQuarterText() {
        LocalDate shifted = last.minusMonths(FIRST_MONTH_OF_FINANCIAL_YEAR - 1L);
        int year = shifted.getYear();
        return String.format(
                Locale.ROOT, "Q%d %d/%02d", shifted.get(IsoFields.QUARTER_OF_YEAR), year, (year + 1) % 100);
    }
}
