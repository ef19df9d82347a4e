package org.dueregard.consultation.view;

import java.math.BigDecimal;
import org.dueregard.consultation.rules.ResponseFigures;
import org.jspecify.annotations.Nullable;

/**
 * How many answered, and what may be said of it.
 *
 * @param invited how many were invited by name
 * @param responses how many answered
 * @param partialResponses how many of them did not finish
 * @param completeResponses how many finished
 * @param weightedBase how many could be weighted
 * @param population how many there are to ask
 * @param populationSource who says so
 * @param rate per cent of those invited who answered
 * @param rateSentence the rate in words, or why there is none
 * @param marginOfError percentage points either way
 * @param marginBase what the margin is worked out from
 * @param marginSentence the margin in words, or why there is none
 */
public record FiguresView(
        @Nullable Integer invited,
        @Nullable Integer responses,
        @Nullable Integer partialResponses,
        @Nullable Integer completeResponses,
        @Nullable Integer weightedBase,
        @Nullable Integer population,
        @Nullable String populationSource,
        @Nullable BigDecimal rate,
        String rateSentence,
        @Nullable BigDecimal marginOfError,
        @Nullable Integer marginBase,
        String marginSentence) {

    /** What follows from the figures of a record. */
    public static FiguresView of(ResponseFigures figures, @Nullable String populationSource) {
        return new FiguresView(
                figures.invited(),
                figures.responses(),
                figures.partialResponses(),
                figures.complete(),
                figures.weightedBase(),
                figures.population(),
                populationSource,
                figures.rate(),
                figures.rateSentence(),
                figures.marginOfError(),
                figures.marginBase(),
                figures.marginSentence());
    }
}
