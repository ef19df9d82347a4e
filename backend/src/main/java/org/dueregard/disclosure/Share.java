package org.dueregard.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A part of a whole. What is worked out of it has 34 digits; it is rounded where it is told.
 *
 * @param part how many of them
 * @param whole how many there are, at least one
 */
public record Share(int part, int whole) {

    static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses a part that is none. */
    public Share {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException(part + " is no part of " + whole);
        }
    }

    /** The share as a number from 0 to 1. */
    public BigDecimal fraction() {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS);
    }

    /** The share in per cent, to one decimal place. */
    public BigDecimal percent() {
        return percent(fraction());
    }

    /** A number from 0 to 1 in per cent, to one decimal place. */
    public static BigDecimal percent(BigDecimal fraction) {
        return fraction.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }
}
