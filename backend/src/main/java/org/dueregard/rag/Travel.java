package org.dueregard.rag;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a measure is going.
 *
 * @param lastYear compared with the same period last year
 * @param lastPeriod compared with the last period
 */
public record Travel(Direction lastYear, Direction lastPeriod) {

    /**
     * Compares the latest reading with the two that its direction is judged by.
     *
     * @param measure the measure
     * @param latest the reading of the period; null when it is not due or late, and then there is no direction
     * @param sameLastYear the reading of the same period last year, or null
     * @param previous the reading of the last period, or null
     */
    public static Travel of(
            MeasureFacts measure,
            @Nullable Reading latest,
            @Nullable Reading sameLastYear,
            @Nullable Reading previous) {
        return new Travel(between(measure, sameLastYear, latest), between(measure, previous, latest));
    }

    /**
     * Which way a measure went from one reading to another. Figures are compared exactly as they were reported: the
     * smallest change counts. Where a range is good, nearer to it is better, and everything inside it is the same.
     */
    public static Direction between(MeasureFacts measure, @Nullable Reading before, @Nullable Reading after) {
        Optional<Quantity> then = Quantity.of(measure.type(), before).map(figure -> normal(measure, figure));
        Optional<Quantity> now = Quantity.of(measure.type(), after).map(figure -> normal(measure, figure));
        if (then.isEmpty() || now.isEmpty()) {
            return Direction.NO_COMPARISON;
        }
        int gain = now.get().compareTo(then.get());
        return switch (good(measure)) {
            case HIGHER -> direction(gain);
            case LOWER -> direction(-gain);
            case IN_RANGE ->
                TargetRange.of(measure)
                        .map(range -> direction(range.miss(then.get()).compareTo(range.miss(now.get()))))
                        .orElse(Direction.NO_COMPARISON);
            case null -> Direction.NO_COMPARISON;
        };
    }

    private static Direction direction(int gain) {
        if (gain == 0) {
            return Direction.SUSTAINED;
        }
        return gain > 0 ? Direction.IMPROVED : Direction.DECLINED;
    }

    /** A state is 0 or 1, whatever number other than zero was written for yes. */
    private static Quantity normal(MeasureFacts measure, Quantity figure) {
        return measure.type().isFigure() ? figure : Quantity.of(BigDecimal.valueOf(Math.abs(figure.signum())));
    }

    private static @Nullable GoodDirection good(MeasureFacts measure) {
        BigDecimal target = measure.target();
        return switch (measure.type()) {
            case DOCUMENT, MILESTONE -> GoodDirection.HIGHER;
            case YES_NO ->
                target == null ? measure.good() : target.signum() == 0 ? GoodDirection.LOWER : GoodDirection.HIGHER;
            default -> measure.good();
        };
    }
}
