package org.dueregard.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a share may lie, given how few were asked: the score interval of Wilson at 95 % (z = 1.96, as the margins of error
 * of a consultation have it). It stays within 0 and 1 and makes sense for few answers, which the usual "plus or minus"
 * does not.
 *
 * @param low lower end, from 0 to 1
 * @param high upper end, from 0 to 1
 */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final BigDecimal Z_SQUARED = Z.multiply(Z);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final int SCALE = 20;

    /** The interval of a share. */
    public static Interval wilson(Share share) {
        BigDecimal n = BigDecimal.valueOf(share.whole());
        BigDecimal p = share.fraction();
        BigDecimal stretch = BigDecimal.ONE.add(Z_SQUARED.divide(n, Share.DIGITS));
        BigDecimal centre = p.add(Z_SQUARED.divide(TWO.multiply(n), Share.DIGITS));
        BigDecimal spread = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, Share.DIGITS)
                .add(Z_SQUARED.divide(FOUR.multiply(n).multiply(n), Share.DIGITS))
                .sqrt(Share.DIGITS)
                .multiply(Z);
        BigDecimal low = centre.subtract(spread).divide(stretch, Share.DIGITS);
        BigDecimal high = centre.add(spread).divide(stretch, Share.DIGITS);
        return new Interval(end(low), end(high));
    }

    private static BigDecimal end(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_EVEN)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }

    /** Whether all of it lies below a share. */
    public boolean isBelow(BigDecimal share) {
        return high.compareTo(share) < 0;
    }

    /** Whether all of it lies above a share. */
    public boolean isAbove(BigDecimal share) {
        return low.compareTo(share) > 0;
    }
}
