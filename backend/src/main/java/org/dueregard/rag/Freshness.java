package org.dueregard.rag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Whether an action has been reported on in time. It is a fact of its own, beside the rating. */
public enum Freshness {
    /** Reported on in the current window, or nothing is asked for yet. */
    CURRENT,
    /** The window is open and the update has not come. */
    DUE,
    /** The due date and its grace have passed and the update has not come. */
    OVERDUE,
    /** No update was ever published. */
    NEVER;

    /**
     * Judges freshness by the reporting calendar; a plan without one is judged by its limit for the age of an update,
     * as rule A12 does.
     *
     * @param latestUpdate the date of the latest published update; null when there is none
     * @param window the latest reporting window that has opened, or the first that will; null without a calendar
     * @param rules the rules of the plan
     * @param asAt the day
     */
    public static Freshness of(
            @Nullable LocalDate latestUpdate, @Nullable ReportingWindow window, PlanRules rules, LocalDate asAt) {
        Objects.requireNonNull(asAt, "asAt");
        if (latestUpdate == null) {
            return NEVER;
        }
        if (window == null || window.opens() == null) {
            LocalDate limit = Phrases.plusMonths(latestUpdate, rules.stalenessMonths());
            return asAt.isAfter(limit) ? OVERDUE : CURRENT;
        }
        if (asAt.isBefore(window.opens()) || !latestUpdate.isBefore(window.opens())) {
            return CURRENT;
        }
        LocalDate lastDay = window.lastDay();
        return lastDay != null && asAt.isAfter(lastDay) ? OVERDUE : DUE;
    }

    /**
     * Judges freshness where every action is to be reported on at least every so many months.
     *
     * @param latestUpdate the date of the latest published update; null when there is none
     * @param months the longest time between two updates
     * @param graceDays days after which an update that is due is overdue
     * @param asAt the day
     */
    public static Freshness every(@Nullable LocalDate latestUpdate, int months, int graceDays, LocalDate asAt) {
        Objects.requireNonNull(asAt, "asAt");
        if (latestUpdate == null) {
            return NEVER;
        }
        LocalDate due = Phrases.plusMonths(latestUpdate, months);
        if (!asAt.isAfter(due)) {
            return CURRENT;
        }
        return ChronoUnit.DAYS.between(due, asAt) > graceDays ? OVERDUE : DUE;
    }
}
