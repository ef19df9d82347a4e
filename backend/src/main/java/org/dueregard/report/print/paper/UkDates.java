package org.dueregard.report.print.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the United Kingdom writes them. */
public final class UkDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private UkDates() {}

    /** "20 October 2021". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "October 2021". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }
}
