package org.dueregard.platform;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days in England: neither Saturday nor Sunday nor a bank holiday. */
public final class WorkingDays {

    private static final String ENGLAND = "eng";

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private WorkingDays() {}

    /** Whether people are at work on a day. */
    public static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !HOLIDAYS.isHoliday(day, ENGLAND);
    }

    /**
     * The day that comes so many working days later. Nought of them is the day itself, whatever day it is; from a day
     * off, the first working day after it is one.
     */
    public static LocalDate plus(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** The day that comes so many working days earlier, counted likewise. */
    public static LocalDate minus(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    /** The day itself when it is a working day, otherwise the next that is. */
    public static LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** How many working days there are after a day, up to and with another that is not before it. */
    public static int between(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    private static LocalDate step(LocalDate from, int workingDays, int direction) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted, so there are none below nought");
        }
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
