package org.dueregard.integration.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date, or one period that stands for a date, as published: 2021-10-20, 20 October 2021, 31/08/2021,
 * November 2017, 2021, 2018/19 (the financial year), Q1 2018/19.
 *
 * <p>Nothing is guessed: what has two readings, no year or no such day is refused with the reason.
 */
public final class DateText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final String YEAR = "(\\d{4})";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(" + MonthNames.PATTERN + ")";
    private static final String WEEKDAY = "(?:(mon|tues|tue|wednes|wed|thurs|thu|fri|satur|sat|sun)(?:day)?,? )?";

    /** A form: what it looks like and how its groups become a date. */
    private record Form(Pattern pattern, Reader reader) {
        static Form of(String regex, Reader reader) {
            return new Form(Pattern.compile(regex), reader);
        }
    }

    private interface Reader {
        PublishedDate read(String text, Matcher groups) throws UnreadableDate;
    }

    private static final List<Form> FORMS = List.of(
            Form.of(
                    YEAR + "-(\\d{2})-(\\d{2})(?:t00:00(?::00)?)?",
                    (text, m) -> day(text, number(m, 1), number(m, 2), number(m, 3))),
            Form.of(YEAR + "-(\\d{2})", DateText::yearAndTwoDigits),
            Form.of(
                    WEEKDAY + DAY + " (?:of )?" + MONTH + ",? " + YEAR,
                    (text, m) -> onWeekday(text, m.group(1), day(text, number(m, 4), month(m, 3), number(m, 2)))),
            Form.of(
                    WEEKDAY + MONTH + " " + DAY + ",? " + YEAR,
                    (text, m) -> onWeekday(text, m.group(1), day(text, number(m, 4), month(m, 2), number(m, 3)))),
            Form.of(
                    "(?:(?:the )?end (?:of )?)?" + MONTH + ",?[ -]" + YEAR,
                    (text, m) -> PublishedDate.month(YearMonth.of(year(text, number(m, 2)), month(m, 1)))),
            Form.of("(?:(?:the )?end (?:of )?)?" + YEAR, (text, m) -> PublishedDate.year(year(text, number(m, 1)))),
            Form.of(
                    YEAR + "/(\\d{2})",
                    (text, m) -> PublishedDate.financialYear(financialYear(text, number(m, 1), number(m, 2)))),
            Form.of(
                    YEAR + "/" + YEAR,
                    (text, m) -> PublishedDate.financialYear(financialYear(text, number(m, 1), number(m, 2)))),
            Form.of(
                    "q(?:uarter)? ?([1-4]),? (?:of )?" + YEAR + "[/-](\\d{2})",
                    (text, m) -> PublishedDate.financialQuarter(
                            financialYear(text, number(m, 2), number(m, 3)), number(m, 1))),
            Form.of(
                    YEAR + "[/-](\\d{2}),? q(?:uarter)? ?([1-4])",
                    (text, m) -> PublishedDate.financialQuarter(
                            financialYear(text, number(m, 1), number(m, 2)), number(m, 3))),
            Form.of("(\\d{1,2})([/.])(\\d{1,2})\\2" + YEAR, DateText::numeric));

    private DateText() {}

    /**
     * Reads a text as one date.
     *
     * @throws UnreadableDate with the reason when it is none, or could be two
     */
    public static PublishedDate read(String text) throws UnreadableDate {
        String plain = PlainText.of(text).replaceFirst("^as at ", "");
        Optional<PublishedDate> date = tryRead(text, plain);
        if (date.isEmpty()) {
            throw Refusals.of(text, plain);
        }
        return date.get();
    }

    /** The date, or nothing when the text has none of the known forms; an impossible date is refused at once. */
    static Optional<PublishedDate> tryRead(String text, String plain) throws UnreadableDate {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(plain);
            if (matcher.matches()) {
                return Optional.of(form.reader().read(text, matcher));
            }
        }
        return Optional.empty();
    }

    /** A month (2017-11) or a financial year (2018-19); 2011-12 could be both. */
    private static PublishedDate yearAndTwoDigits(String text, Matcher m) throws UnreadableDate {
        int year = number(m, 1);
        int second = number(m, 2);
        boolean nextYear = second == (year + 1) % 100;
        boolean month = second >= 1 && second <= 12;
        if (nextYear && month) {
            throw new UnreadableDate(text, "could be a month or a financial year");
        }
        if (month) {
            return PublishedDate.month(YearMonth.of(year(text, year), second));
        }
        return PublishedDate.financialYear(financialYear(text, year, second));
    }

    /** Day first, as the United Kingdom writes it; accepted only where the other order gives no other day. */
    private static PublishedDate numeric(String text, Matcher m) throws UnreadableDate {
        int day = number(m, 1);
        int month = number(m, 3);
        if (day <= 12 && month <= 12 && day != month) {
            throw new UnreadableDate(
                    text,
                    "could be the %s of the month or month %d: write the month as a word"
                            .formatted(Refusals.ordinal(day), day));
        }
        if (month > 12) {
            throw new UnreadableDate(text, "has no month " + month + ": the day comes first");
        }
        return day(text, number(m, 4), month, day);
    }

    static PublishedDate day(String text, int year, int month, int day) throws UnreadableDate {
        year(text, year);
        if (month < 1 || month > 12) {
            throw new UnreadableDate(text, "names month " + month);
        }
        try {
            return PublishedDate.day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw new UnreadableDate(
                    text, "names a day that %s %d does not have".formatted(MonthNames.inFull(Month.of(month)), year));
        }
    }

    private static PublishedDate onWeekday(String text, @Nullable String weekday, PublishedDate date)
            throws UnreadableDate {
        DayOfWeek real = date.last().getDayOfWeek();
        if (weekday != null && !real.name().toLowerCase(Locale.ROOT).startsWith(weekday)) {
            throw new UnreadableDate(text, "names the wrong day of the week");
        }
        return date;
    }

    static int year(String text, int year) throws UnreadableDate {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnreadableDate(
                    text, "names the year %04d, outside %d to %d".formatted(year, FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }

    private static int financialYear(String text, int year, int second) throws UnreadableDate {
        int next = second < 100 ? (year + 1) % 100 : year + 1;
        if (second != next) {
            throw new UnreadableDate(text, "is not a financial year: %02d does not follow %d".formatted(second, year));
        }
        return year(text, year);
    }

    private static int month(Matcher m, int group) {
        return MonthNames.of(m.group(group)).getValue();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
