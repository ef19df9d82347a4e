package org.dueregard.rag;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What counts as good, as a range of figures; a bound that is null is open.
 *
 * @param lower the least that is good
 * @param upper the most that is good
 */
record TargetRange(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {

    /** None when there is no target, or no way to tell which side of it is good. */
    static Optional<TargetRange> of(MeasureFacts measure) {
        BigDecimal target = measure.target();
        BigDecimal second = measure.targetUpper();
        GoodDirection good = measure.good();
        if (good == null || (target == null && (second == null || good != GoodDirection.IN_RANGE))) {
            return Optional.empty();
        }
        return Optional.of(
                switch (good) {
                    case HIGHER -> new TargetRange(target, null);
                    case LOWER -> new TargetRange(null, target);
                    case IN_RANGE ->
                        target == null || second == null
                                ? new TargetRange(target, second)
                                : new TargetRange(target.min(second), target.max(second));
                });
    }

    /** How far a figure is outside the range: zero inside it and on its bounds, never negative. */
    Quantity miss(Quantity figure) {
        Quantity below = lower == null
                ? Quantity.of(BigDecimal.ZERO)
                : figure.minus(lower).negate();
        if (below.signum() > 0) {
            return below;
        }
        Quantity above = upper == null ? Quantity.of(BigDecimal.ZERO) : figure.minus(upper);
        return above.signum() > 0 ? above : Quantity.of(BigDecimal.ZERO);
    }

    /**
     * Green inside the range. Outside it amber while the miss is at most the tolerance, in per cent of the size of the
     * bound that was missed, and red beyond. A bound of zero leaves no room, so any miss of it is red; a negative bound
     * leaves as much room as a positive one of that size.
     */
    MeasureRating rate(Quantity figure, BigDecimal tolerancePercent) {
        Quantity miss = miss(figure);
        if (miss.signum() == 0) {
            return MeasureRating.GREEN;
        }
        BigDecimal missed = lower != null && figure.minus(lower).signum() < 0 ? lower : upper;
        return missed != null && miss.isWithin(tolerancePercent, missed) ? MeasureRating.AMBER : MeasureRating.RED;
    }

    /** "52.5 %", "5 days or less", "4 to 6". */
    String words(MeasureFacts measure) {
        if (lower != null && upper != null) {
            return Figures.number(lower) + " to " + Figures.withUnit(upper, measure);
        }
        if (lower != null) {
            return Figures.withUnit(lower, measure);
        }
        return upper == null ? "" : Figures.withUnit(upper, measure) + " or less";
    }
}
