package org.dueregard.consultation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a share found in a survey may lie from that of everybody: 95 of 100 times, at worst (p = 0.5), with the finite
 * population correction where it is known how many there are. In decimals, so that a published figure is met to its digit.
 */
public final class MarginOfError {

    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final BigDecimal P = new BigDecimal("0.5");
    private static final BigDecimal POINTS = new BigDecimal(100);
    private static final int PLACES = 2;

    private MarginOfError() {}

    /**
     * Percentage points either way.
     *
     * @param base how many answered, at least one
     * @param population how many there are to ask, at least as many; null when that is not known
     */
    public static BigDecimal of(int base, @Nullable Integer population) {
        BigDecimal n = BigDecimal.valueOf(base);
        BigDecimal squared = P.multiply(BigDecimal.ONE.subtract(P)).divide(n, EXACT);
        if (population != null) {
            squared = squared.multiply(correction(n, BigDecimal.valueOf(population)), EXACT);
        }
        return Z.multiply(squared.sqrt(EXACT), EXACT).multiply(POINTS, EXACT).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** Whoever asks everybody has no error left. */
    private static BigDecimal correction(BigDecimal n, BigDecimal all) {
        return all.compareTo(BigDecimal.ONE) <= 0
                ? BigDecimal.ZERO
                : all.subtract(n).divide(all.subtract(BigDecimal.ONE), EXACT);
    }
}
