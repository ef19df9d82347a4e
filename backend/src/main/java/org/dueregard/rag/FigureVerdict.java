package org.dueregard.rag;

import java.math.BigDecimal;
import java.util.Optional;

/** Judges figures against a target, a range, or the baseline of a directional measure. */
final class FigureVerdict {

    private FigureVerdict() {}

    static MeasureVerdict rate(MeasureFacts measure, Reading reading, BigDecimal tolerancePercent) {
        String figure = Figures.of(reading, measure);
        Optional<Quantity> quantity = Quantity.of(measure.type(), reading);
        if (quantity.isEmpty()) {
            return MeasureVerdict.dataOnly(
                    reading.isFraction()
                            ? figure + ": a share of nothing cannot be compared"
                            : "Reported in words, with no figure to compare");
        }
        if (measure.type() == MeasureType.DIRECTIONAL) {
            return fromBaseline(measure, figure, quantity.get(), tolerancePercent);
        }
        return TargetRange.of(measure)
                .map(target -> verdict(
                        target.rate(quantity.get(), tolerancePercent),
                        figure + " against a target of " + target.words(measure),
                        tolerancePercent))
                .orElseGet(() -> MeasureVerdict.dataOnly(figure + ", with no target to compare with"));
    }

    /**
     * A measure that is only to go up or down meets its target when it is better than the baseline. Standing still, or
     * falling back by no more than the tolerance, in per cent of the baseline, is slightly missed.
     */
    private static MeasureVerdict fromBaseline(
            MeasureFacts measure, String figure, Quantity latest, BigDecimal tolerancePercent) {
        BigDecimal baseline = measure.baseline();
        GoodDirection good = measure.good();
        if (baseline == null || good == null || good == GoodDirection.IN_RANGE) {
            return MeasureVerdict.dataOnly(figure + ", with no baseline to compare with");
        }
        boolean higher = good == GoodDirection.HIGHER;
        Quantity gain = higher ? latest.minus(baseline) : latest.minus(baseline).negate();
        MeasureRating rating = gain.signum() > 0
                ? MeasureRating.GREEN
                : gain.negate().isWithin(tolerancePercent, baseline) ? MeasureRating.AMBER : MeasureRating.RED;
        String sentence = figure + " against a baseline of " + Figures.withUnit(baseline, measure) + ", where "
                + (higher ? "higher" : "lower") + " is better";
        return verdict(rating, sentence, tolerancePercent);
    }

    private static MeasureVerdict verdict(MeasureRating rating, String comparison, BigDecimal tolerancePercent) {
        String outcome = switch (rating) {
            case GREEN -> "target met";
            case AMBER -> "target slightly missed (within " + Figures.number(tolerancePercent) + " %)";
            default -> "target not achieved";
        };
        return new MeasureVerdict(rating, comparison + ": " + outcome);
    }
}
