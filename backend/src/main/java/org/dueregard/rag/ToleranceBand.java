package org.dueregard.rag;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where "slightly missed" ends on either side of a target; a side that is null is open.
 *
 * @param lower the least that is slightly missed
 * @param upper the most that is slightly missed
 */
public record ToleranceBand(
        @Nullable BigDecimal lower, @Nullable BigDecimal upper) {

    private static final int PER_CENT = 2;

    /** None where there is no target that a figure could slightly miss. */
    public static Optional<ToleranceBand> of(MeasureFacts measure, PlanRules rules) {
        if (!measure.type().isFigure() || measure.type() == MeasureType.DIRECTIONAL) {
            return Optional.empty();
        }
        BigDecimal percent = MeasureVerdict.tolerance(measure, rules);
        return TargetRange.of(measure)
                .map(range -> new ToleranceBand(moved(range.lower(), percent.negate()), moved(range.upper(), percent)));
    }

    private static @Nullable BigDecimal moved(@Nullable BigDecimal bound, BigDecimal percent) {
        return bound == null ? null : bound.add(bound.abs().multiply(percent).movePointLeft(PER_CENT));
    }
}
