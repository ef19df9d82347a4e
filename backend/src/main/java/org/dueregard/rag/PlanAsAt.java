package org.dueregard.rag;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day for which a plan is rated, and why that day.
 *
 * @param date the as-at date
 * @param basis where it comes from
 * @param periodEnd the last day of the plan's period, or null when it has none or
 *     the position is shown whatever the period
 */
public record PlanAsAt(
        LocalDate date, Basis basis, @Nullable LocalDate periodEnd) {

    /** Where an as-at date comes from. */
    public enum Basis {
        /** The plan's period still runs. */
        TODAY,
        /** The period has ended: the date of the last position that was published. */
        LAST_PUBLISHED,
        /** The period has ended and no position was ever published: its last day. */
        PERIOD_END
    }

    /**
     * Today while the period runs, its last day included; once it has ended the last published position, and never
     * today. Positions dated in the future do not count.
     *
     * @param periodEnd the last day of the plan's period; null when it has no end
     * @param lastPublished the date of the last published position; null when there is none
     * @param today the current day in Europe/London
     */
    public static PlanAsAt of(@Nullable LocalDate periodEnd, @Nullable LocalDate lastPublished, LocalDate today) {
        Objects.requireNonNull(today, "today");
        if (periodEnd == null || !today.isAfter(periodEnd)) {
            return new PlanAsAt(today, Basis.TODAY, periodEnd);
        }
        return lastPublished == null || lastPublished.isAfter(today)
                ? new PlanAsAt(periodEnd, Basis.PERIOD_END, periodEnd)
                : new PlanAsAt(lastPublished, Basis.LAST_PUBLISHED, periodEnd);
    }

    /**
     * The last published position, whatever the day: for a plan that is only ever shown as at what it published.
     *
     * @param lastPublished the date of that position
     */
    public static PlanAsAt lastPosition(LocalDate lastPublished) {
        return new PlanAsAt(Objects.requireNonNull(lastPublished, "lastPublished"), Basis.LAST_PUBLISHED, null);
    }

    /** The date and its reason in plain words. */
    public String sentence() {
        String asAt = "As at " + Phrases.date(date);
        return switch (basis) {
            case TODAY -> asAt;
            case LAST_PUBLISHED ->
                asAt + ", its last published position"
                        + (periodEnd == null ? "" : ": the plan ended on " + Phrases.date(periodEnd));
            case PERIOD_END -> asAt + ", the end of the plan: no position was published";
        };
    }
}
