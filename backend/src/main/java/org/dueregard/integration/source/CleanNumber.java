package org.dueregard.integration.source;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as it is kept: at most 15 digits before the point and 10 after it, never with an exponent. */
public final class CleanNumber {

    private static final int MOST_BEFORE_POINT = 15;
    private static final int MOST_AFTER_POINT = 10;

    private CleanNumber() {}

    /** The number, or nothing when it is out of range; exponents of any size cost nothing. */
    public static Optional<BigDecimal> of(BigDecimal number) {
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        long beforePoint = (long) number.precision() - number.scale();
        if (beforePoint > MOST_BEFORE_POINT || number.scale() > MOST_AFTER_POINT) {
            return Optional.empty();
        }
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** What is wrong with a number that is none of these. */
    public static String fault() {
        return "must have at most %d digits before the point and %d after it"
                .formatted(MOST_BEFORE_POINT, MOST_AFTER_POINT);
    }
}
