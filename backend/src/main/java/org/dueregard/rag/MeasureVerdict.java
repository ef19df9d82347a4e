package org.dueregard.rag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The outcome of one reading of a measure.
 *
 * @param rating the outcome
 * @param sentence why, in plain words, such as "54.34 % against a target of 52.5 %: target met"
 */
public record MeasureVerdict(MeasureRating rating, String sentence) {

    /**
     * Judges a reading after the council's own published key: target met, slightly missed (within the tolerance, which
     * is relative to the target), not achieved, or data only. Where there is no reading it is not due, or late.
     *
     * @param measure the measure, with the target of the period
     * @param reading the reading of the period; null when there is none
     * @param dueOn the last day on which the reading, or the milestone, is in time; null when no day was set
     * @param rules the rules of the plan, for its tolerance and its threshold of lateness
     * @param asAt the day
     */
    public static MeasureVerdict rate(
            MeasureFacts measure,
            @Nullable Reading reading,
            @Nullable LocalDate dueOn,
            PlanRules rules,
            LocalDate asAt) {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(asAt, "asAt");
        if (reading == null || !reading.saysSomething()) {
            return missing(dueOn, asAt);
        }
        if (measure.type().isFigure()) {
            return FigureVerdict.rate(measure, reading, tolerance(measure, rules));
        }
        BigDecimal value = reading.value();
        if (value == null) {
            return dataOnly("Reported in words, with no yes or no to judge by");
        }
        return StateVerdict.rate(measure, value.signum() != 0, reading.on(), dueOn, rules, asAt);
    }

    /** The outcome of a measure whose next reading is expected and has not come: neither rating nor direction. */
    public static MeasureVerdict overdue(NextReading next) {
        return new MeasureVerdict(
                MeasureRating.LATE,
                "A reading for " + Objects.requireNonNull(next.period()).label() + " was due by "
                        + Phrases.date(Objects.requireNonNull(next.dueOn())) + " and has not come");
    }

    /** The word for the outcome. */
    public String word() {
        return Words.of(rating);
    }

    static MeasureVerdict dataOnly(String sentence) {
        return new MeasureVerdict(MeasureRating.DATA_ONLY, sentence);
    }

    private static MeasureVerdict missing(@Nullable LocalDate dueOn, LocalDate asAt) {
        if (dueOn == null) {
            return new MeasureVerdict(MeasureRating.NOT_DUE, "No reading is due yet");
        }
        return asAt.isAfter(dueOn)
                ? new MeasureVerdict(
                        MeasureRating.LATE, "A reading was due by " + Phrases.date(dueOn) + " and has not come")
                : new MeasureVerdict(MeasureRating.NOT_DUE, "A reading is due by " + Phrases.date(dueOn));
    }

    static BigDecimal tolerance(MeasureFacts measure, PlanRules rules) {
        BigDecimal own = measure.tolerancePercent();
        return own == null ? rules.tolerancePercent() : own.max(BigDecimal.ZERO);
    }
}
