package org.dueregard.rag;

import java.time.LocalDate;

/**
 * The reading that is expected next.
 *
 * @param period the period it will speak of; null while that cannot be told
 * @param dueOn the last day on which it is in time; null when no day was set
 */
public record NextReading(
        @Nullable MeasuredPeriod period, @Nullable LocalDate dueOn) {

    /**
     * Works it out. A measure that is read in a rhythm expects the period after the latest one; before its first
     * reading, and without a rhythm, the day that was set counts.
     *
     * @param latestEnd last day of the latest period that has a reading, or null
     * @param frequency how often it is read, or null when that is not regular
     * @param dueDays how many days after the end of its period a reading is still in time
     * @param set the day that somebody has set, or null
     */
    public static NextReading after(
            @Nullable LocalDate latestEnd, @Nullable Frequency frequency, int dueDays, @Nullable LocalDate set) {
        if (latestEnd == null || frequency == null) {
            return new NextReading(null, set);
        }
        MeasuredPeriod period = frequency.after(latestEnd);
        return new NextReading(period, period.end().plusDays(dueDays));
    }

    /** Whether a period that is expected after others has no reading in time. */
    public boolean isLate(LocalDate asAt) {
        return period != null && dueOn != null && asAt.isAfter(dueOn);
    }
}
