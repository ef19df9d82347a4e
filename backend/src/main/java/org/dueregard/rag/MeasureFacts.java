package org.dueregard.rag;

import java.math.BigDecimal;

/**
 * What the rules need to know about one measure.
 *
 * @param type what a reading of it is
 * @param good which way is good; without it there is no verdict on a figure
 * @param target what is to be reached; the lower bound where a range is good; for yes or no, zero asks for no and
 *     anything else for yes; null when there is no target
 * @param targetUpper the upper bound where a range is good; a range with one bound is open on the other side
 * @param tolerancePercent how far the target may be missed and still be amber, in per cent of it; null for the plan's
 * @param baseline where a directional measure started
 * @param unit the unit of its figures, for sentences; a percentage needs none
 */
public record MeasureFacts(
        MeasureType type,
        @Nullable GoodDirection good,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetUpper,
        @Nullable BigDecimal tolerancePercent,
        @Nullable BigDecimal baseline,
        @Nullable String unit) {

    /** A figure with a target, judged with the plan's tolerance. */
    public static MeasureFacts figure(MeasureType type, GoodDirection good, @Nullable BigDecimal target) {
        return new MeasureFacts(type, good, target, null, null, null, null);
    }

    /** A figure that is good between two bounds, judged with the plan's tolerance. */
    public static MeasureFacts range(MeasureType type, BigDecimal lower, BigDecimal upper) {
        return new MeasureFacts(type, GoodDirection.IN_RANGE, lower, upper, null, null, null);
    }

    /** A figure that only has a way to go from where it started. */
    public static MeasureFacts directional(GoodDirection good, @Nullable BigDecimal baseline) {
        return new MeasureFacts(MeasureType.DIRECTIONAL, good, null, null, null, baseline, null);
    }

    /** A measure that is either so or not: yes or no, a document, a milestone. */
    public static MeasureFacts state(MeasureType type, @Nullable BigDecimal target) {
        return new MeasureFacts(type, GoodDirection.HIGHER, target, null, null, null, null);
    }

    /** The same measure with another target. */
    MeasureFacts aimingAt(BigDecimal other, @Nullable BigDecimal otherUpper) {
        return new MeasureFacts(type, good, other, otherUpper, tolerancePercent, baseline, unit);
    }
}
