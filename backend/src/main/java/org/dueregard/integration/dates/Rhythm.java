package org.dueregard.integration.dates;

import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how often something comes round. "Biannual" and its kin are left out on purpose: one council means twice a
 * year, another every second year.
 */
final class Rhythm {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("monthly", 1),
            Map.entry("every month", 1),
            Map.entry("each month", 1),
            Map.entry("quarterly", 3),
            Map.entry("every quarter", 3),
            Map.entry("each quarter", 3),
            Map.entry("half-yearly", 6),
            Map.entry("half yearly", 6),
            Map.entry("twice a year", 6),
            Map.entry("twice yearly", 6),
            Map.entry("every six months", 6),
            Map.entry("annually", 12),
            Map.entry("annual", 12),
            Map.entry("yearly", 12),
            Map.entry("every year", 12),
            Map.entry("each year", 12),
            Map.entry("once a year", 12));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    private static final Pattern COUNTED =
            Pattern.compile("(?:every )?(\\d{1,2}|" + String.join("|", NUMBERS.keySet()) + ")[ -](month|year)(?:s|ly)");

    private static final String DAY_IN_YEAR = "(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(" + MonthNames.PATTERN + ")";
    private static final Pattern EACH_YEAR = Pattern.compile("(?:by |end of )?" + DAY_IN_YEAR
            + ",? (?:\\((?:annually|annual|yearly|every year|each year)\\)|(?:annually|yearly|every year|each year))");
    private static final Pattern EVERY =
            Pattern.compile("(?:annually,?|yearly,?|every year|each year) (?:on |in |by )" + DAY_IN_YEAR);

    private static final int LONGEST_MONTHS = 120;

    private Rhythm() {}

    /** The months between two rounds, or nothing when the text names no rhythm. */
    static Optional<Integer> tryRead(String text, String plain) throws UnreadableDate {
        Integer known = MONTHS.get(plain);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher counted = COUNTED.matcher(plain);
        if (counted.matches()) {
            return Optional.of(counted(text, counted));
        }
        for (Pattern pattern : new Pattern[] {EACH_YEAR, EVERY}) {
            Matcher yearly = pattern.matcher(plain);
            if (yearly.matches()) {
                checkDay(text, yearly.group(1), MonthNames.of(yearly.group(2)));
                return Optional.of(12);
            }
        }
        return Optional.empty();
    }

    private static int counted(String text, Matcher m) throws UnreadableDate {
        Integer word = NUMBERS.get(m.group(1));
        int number = word == null ? Integer.parseInt(m.group(1)) : word;
        int months = m.group(2).equals("year") ? 12 * number : number;
        if (months < 1 || months > LONGEST_MONTHS) {
            throw new UnreadableDate(text, "names a rhythm outside 1 to %d months".formatted(LONGEST_MONTHS));
        }
        return months;
    }

    /** A day that comes round each year must exist in each year: 29 February does not. */
    private static void checkDay(String text, @Nullable String day, Month month) throws UnreadableDate {
        if (day == null) {
            return;
        }
        int number = Integer.parseInt(day);
        if (number < 1 || number > month.minLength()) {
            throw new UnreadableDate(
                    text, "names a day that %s does not have each year".formatted(MonthNames.inFull(month)));
        }
    }
}
