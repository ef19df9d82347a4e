package org.dueregard.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people in England write them. */
public final class DayText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayText() {}

    /** Such as 20 October 2021. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
