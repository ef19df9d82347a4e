package org.dueregard.rag;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How dates, counts and months are said in the sentences of this package, and how months are added. */
final class Phrases {

    private static final DateTimeFormatter UK_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Phrases() {}

    /** A date as the United Kingdom writes it: "20 October 2021". */
    static String date(LocalDate date) {
        return UK_DATE.format(date);
    }

    /** The month of a date: "June 2018". */
    static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** The month of a date without its year: "June". */
    static String monthName(LocalDate date) {
        return MONTH_NAME.format(date);
    }

    /** A count with its noun: "1 day", "2 days". */
    static String count(long number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    /** A span of months in words: "one month", "three months", "18 months". */
    static String months(int months) {
        String number = months < SMALL.size() ? SMALL.get(months) : Integer.toString(months);
        return number + (months == 1 ? " month" : " months");
    }

    /**
     * The same day of the month so many months later, or the last day of that month when it is too short for it:
     * three months after 30 November is 28 (or 29) February. A date beyond the calendar stays at its end.
     */
    static LocalDate plusMonths(LocalDate date, int months) {
        try {
            return date.plusMonths(months);
        } catch (DateTimeException beyondTheCalendar) {
            return LocalDate.MAX;
        }
    }

    /** The text, or what to say when there is none. */
    static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    /** The text without a full stop at its end, so that it can stand inside a sentence. */
    static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
