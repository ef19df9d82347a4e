package org.dueregard.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The share of those who answered beside the share of a population, both from 0 to 1.
 *
 * @param respondents share of those who answered
 * @param population share of the population
 */
public record Gap(BigDecimal respondents, BigDecimal population) {

    /** The gap of two shares that a paper gives in per cent. */
    public static Gap ofPercent(String respondents, String population) {
        return new Gap(new BigDecimal(respondents).movePointLeft(2), new BigDecimal(population).movePointLeft(2));
    }

    /** How many percentage points the respondents lie above the population, to one decimal place. */
    public BigDecimal points() {
        return Share.percent(respondents.subtract(population));
    }

    /** How many times the share of the population the respondents reach, to two decimal places; none of nothing. */
    public Optional<BigDecimal> ratio() {
        return population.signum() == 0
                ? Optional.empty()
                : Optional.of(respondents.divide(population, Share.DIGITS).setScale(2, RoundingMode.HALF_UP));
    }
}
