package org.dueregard.consultation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of how many answered. Responses, complete responses and the weighted base are three bases.
 *
 * @param invited how many were invited by name; null where anybody could answer
 * @param responses how many answered at all
 * @param partialResponses how many of them did not finish
 * @param weightedBase how many could be weighted
 * @param population how many there are to ask
 */
public record ResponseFigures(
        @Nullable Integer invited,
        @Nullable Integer responses,
        @Nullable Integer partialResponses,
        @Nullable Integer weightedBase,
        @Nullable Integer population) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** How many finished. */
    public @Nullable Integer complete() {
        return responses == null || partialResponses == null ? null : responses - partialResponses;
    }

    /** Per cent of those invited who answered; there is none where nobody was invited. */
    public @Nullable BigDecimal rate() {
        return invited == null || responses == null || responses > invited
                ? null
                : BigDecimal.valueOf(responses)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(invited), 1, RoundingMode.HALF_UP);
    }

    /** The rate in words, or why there is none. */
    public String rateSentence() {
        BigDecimal rate = rate();
        if (rate != null) {
            return "%s %%: %,d of %,d invited answered".formatted(rate.toPlainString(), responses, invited);
        }
        return invited == null
                ? "There is no response rate: anybody could answer, nobody was invited by name"
                : "There is no response rate: the number of responses is not recorded";
    }

    /** What the margin of error is worked out from: what was weighted, or else whatever was answered. */
    public @Nullable Integer marginBase() {
        Integer base = weightedBase == null ? responses : weightedBase;
        return base == null || base < 1 || (population != null && base > population) ? null : base;
    }

    /** Percentage points either way at 95 %. */
    public @Nullable BigDecimal marginOfError() {
        Integer base = marginBase();
        return base == null ? null : MarginOfError.of(base, population);
    }

    /** The margin in words, or why there is none. */
    public String marginSentence() {
        BigDecimal margin = marginOfError();
        if (margin == null) {
            return "There is no margin of error: the number of responses is not recorded";
        }
        String base = "±%s points at 95 %% (p = 0.5) for a base of %,d".formatted(margin.toPlainString(), marginBase());
        return population == null
                ? base + ", without the finite population correction: the population is not recorded"
                : base + " of %,d, with the finite population correction".formatted(population);
    }
}
