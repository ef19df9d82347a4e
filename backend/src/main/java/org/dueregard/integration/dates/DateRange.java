package org.dueregard.integration.dates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads two dates with the days between them: 2023-2027, April 2023 - June 2023, July to October 2020, 17 September and
 * 31 October 2021. A year written once, at the end, belongs to both where that puts the start first.
 */
final class DateRange {

    private static final String DAY_OR_NOT = "(?:\\d{1,2}(?:st|nd|rd|th)? )?";
    private static final String MONTH = MonthNames.PATTERN;
    private static final String JOIN = " ?(?:-|\\bto\\b|\\band\\b|\\buntil\\b) ?";

    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?(?:-|\\bto\\b) ?(\\d{4})");
    private static final Pattern SHORT_YEARS = Pattern.compile("(\\d{2})(\\d{2})-(\\d{2})");
    private static final Pattern FULL =
            Pattern.compile("(" + DAY_OR_NOT + MONTH + ",? \\d{4})" + JOIN + "(" + DAY_OR_NOT + MONTH + ",? \\d{4})");
    private static final Pattern YEAR_ONCE =
            Pattern.compile("(" + DAY_OR_NOT + MONTH + ")" + JOIN + "(" + DAY_OR_NOT + MONTH + "),? (\\d{4})");
    private static final Pattern MONTH_ONCE = Pattern.compile(
            "(\\d{1,2}(?:st|nd|rd|th)?)" + JOIN + "(\\d{1,2}(?:st|nd|rd|th)?) (" + MONTH + "),? (\\d{4})");

    private DateRange() {}

    /** The range, or nothing when the text is not two dates. */
    static Optional<PublishedDue> tryRead(String text, String plain) throws UnreadableDate {
        String range = plain.replaceFirst("^(?:from|between|due) ", "");
        Matcher years = YEARS.matcher(range);
        if (years.matches()) {
            return Optional.of(between(text, years.group(1), years.group(2)));
        }
        Matcher shortYears = SHORT_YEARS.matcher(range);
        if (shortYears.matches() && isYearRange(shortYears)) {
            String century = shortYears.group(1);
            return Optional.of(between(text, century + shortYears.group(2), century + shortYears.group(3)));
        }
        Matcher full = FULL.matcher(range);
        if (full.matches()) {
            return Optional.of(between(text, full.group(1), full.group(2)));
        }
        Matcher yearOnce = YEAR_ONCE.matcher(range);
        if (yearOnce.matches()) {
            String year = " " + yearOnce.group(3);
            return Optional.of(between(text, yearOnce.group(1) + year, yearOnce.group(2) + year));
        }
        Matcher monthOnce = MONTH_ONCE.matcher(range);
        if (monthOnce.matches()) {
            String month = " " + monthOnce.group(3) + " " + monthOnce.group(4);
            return Optional.of(between(text, monthOnce.group(1) + month, monthOnce.group(2) + month));
        }
        return Optional.empty();
    }

    /** 2022-25 is a range; 2018-19 is a financial year and 2017-11 a month, which are dates of their own. */
    private static boolean isYearRange(Matcher m) {
        int last = Integer.parseInt(m.group(3));
        return last > 12 && last > Integer.parseInt(m.group(2)) + 1;
    }

    private static PublishedDue between(String text, String from, String to) throws UnreadableDate {
        PublishedDate start = part(text, from);
        PublishedDate end = part(text, to);
        if (start.first().isAfter(end.last())) {
            throw new UnreadableDate(text, "ends before it starts");
        }
        return PublishedDue.between(start, end);
    }

    private static PublishedDate part(String text, String part) throws UnreadableDate {
        Optional<PublishedDate> date = DateText.tryRead(text, part);
        if (date.isEmpty()) {
            throw Refusals.of(text, part);
        }
        return date.get();
    }
}
