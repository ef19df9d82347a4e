package org.dueregard.integration.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Months as English papers write them: in full, with three letters, or Sept; a full stop may follow. */
final class MonthNames {

    private static final Map<String, Month> BY_NAME = byName();

    /** Matches any of them in lower case. */
    static final String PATTERN = BY_NAME.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|", "(?:", ")\\.?"));

    private MonthNames() {}

    /** The month of a name that {@link #PATTERN} matched. */
    static Month of(String name) {
        Month month = BY_NAME.get(name.replace(".", ""));
        if (month == null) {
            throw new IllegalArgumentException("Not a month: " + name);
        }
        return month;
    }

    static String inFull(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static Map<String, Month> byName() {
        Map<String, Month> names = new HashMap<>();
        Arrays.stream(Month.values()).forEach(month -> {
            String name = inFull(month).toLowerCase(Locale.ROOT);
            names.put(name, month);
            names.put(name.substring(0, 3), month);
        });
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }
}
