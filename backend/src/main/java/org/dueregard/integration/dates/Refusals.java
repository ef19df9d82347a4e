package org.dueregard.integration.dates;

import java.util.List;
import java.util.regex.Pattern;

/** Says why a text is no date, as exactly as can be said; the last reason fits every text. */
final class Refusals {

    private record Reason(Pattern pattern, String why) {
        static Reason of(String regex, String why) {
            return new Reason(Pattern.compile(regex), why);
        }
    }

    private static final List<Reason> REASONS = List.of(
            Reason.of("^$", "is empty"),
            Reason.of("\\bbi-?(annual|month|week|year)", "could mean twice in the period or every second one"),
            Reason.of("\\b(spring|summer|autumn|winter)\\b", "names a season, not a date"),
            Reason.of("\\b(early|mid|late|beginning|start)\\b", "names a part of a period, not its end"),
            Reason.of(
                    "\\b(within|after|following|once|until|upon|subject to|before|from)\\b",
                    "depends on something else"),
            Reason.of(
                    "\\bq(uarter)? ?[1-4]\\b.*\\b\\d{4}$",
                    "could be a quarter of the calendar year or of the financial year: write Q1 2018/19 or the months"),
            Reason.of(
                    "\\b(weekly|fortnightly|daily|every (day|week|fortnight))\\b",
                    "names a rhythm shorter than a month"),
            Reason.of("\\d{4}[/-]\\d{2,4}$", "is no period that can be told apart from others"),
            Reason.of(
                    "^\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}$|^\\d{1,2}[-/.]\\d{2}$|" + MonthNames.PATTERN + "[ '-]+\\d{2}$",
                    "does not write its year with four digits"),
            Reason.of(
                    "^\\D*" + MonthNames.PATTERN + "\\b[^\\d]*$|^\\D*\\d{1,2}(?:st|nd|rd|th)? " + MonthNames.PATTERN
                            + "(?!.*\\d{4}).*$",
                    "names no year"));

    private Refusals() {}

    /** @param plain the text after {@link PlainText} */
    static UnreadableDate of(String text, String plain) {
        return new UnreadableDate(
                text,
                REASONS.stream()
                        .filter(reason -> reason.pattern().matcher(plain).find())
                        .findFirst()
                        .map(Reason::why)
                        .orElse("has none of the known forms, such as 20 October 2021, November 2017 or 2021-10-20"));
    }

    static String ordinal(int day) {
        return switch (day) {
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> day + "th";
        };
    }
}
