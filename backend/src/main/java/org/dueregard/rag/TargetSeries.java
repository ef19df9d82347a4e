package org.dueregard.rag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a measure is to reach over time: each entry holds from its day on, until the next one.
 *
 * @param entries in the order of their days
 */
public record TargetSeries(List<Entry> entries) {

    /** Targets never change. */
    public static final TargetSeries NONE = new TargetSeries(List.of());

    /**
     * What is to be reached from a day on.
     *
     * @param from the day
     * @param target the target; the lower bound where a range is good
     * @param targetUpper the upper bound where a range is good
     */
    public record Entry(
            LocalDate from, BigDecimal target, @Nullable BigDecimal targetUpper) {}

    /** Keeps a copy that nobody changes. */
    public TargetSeries {
        entries = List.copyOf(entries);
    }

    /**
     * A measure as it is to be judged for a period: by the target that was published with the reading, otherwise by the
     * one that holds on the last day of the period. Before the first entry the measure's own target holds.
     *
     * @param measure the measure with its own target
     * @param end last day of the period
     * @param published the target that was published with the reading, or null
     */
    public MeasureFacts judging(MeasureFacts measure, LocalDate end, @Nullable BigDecimal published) {
        MeasureFacts then = measure;
        for (Entry entry : entries) {
            if (!entry.from().isAfter(end)) {
                then = then.aimingAt(entry.target(), entry.targetUpper());
            }
        }
        return published == null ? then : then.aimingAt(published, then.targetUpper());
    }
}
