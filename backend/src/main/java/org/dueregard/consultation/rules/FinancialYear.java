package org.dueregard.consultation.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year of a council's accounts: 1 April to 31 March.
 *
 * @param start the calendar year in which it begins
 */
public record FinancialYear(int start) implements Comparable<FinancialYear> {

    /** How a year is written. */
    public static final Pattern PATTERN = Pattern.compile("((?:19|20)[0-9]{2})-([0-9]{2})");

    private static final int CENTURY = 100;

    /** The year in which a day lies. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** Reads a year such as 2020-21; null when it is none, as 2020-22. */
    public static @Nullable FinancialYear parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
        return year.toString().equals(text) ? year : null;
    }

    /** Its first day. */
    public LocalDate from() {
        return LocalDate.of(start, Month.APRIL, 1);
    }

    /** Its last day. */
    public LocalDate to() {
        return from().plusYears(1).minusDays(1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(start, other.start);
    }

    /** Such as 2020-21. */
    @Override
    public String toString() {
        return "%d-%02d".formatted(start, (start + 1) % CENTURY);
    }
}
