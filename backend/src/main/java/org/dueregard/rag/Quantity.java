package org.dueregard.rag;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An exact figure: a fraction of two decimals that is never divided out, so that nothing is lost by rounding.
 *
 * @param part above the line
 * @param whole below the line, more than zero
 */
record Quantity(BigDecimal part, BigDecimal whole) implements Comparable<Quantity> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Quantity of(BigDecimal value) {
        return new Quantity(value, BigDecimal.ONE);
    }

    /** The figure of a reading: the published value, or else the fraction. None when it cannot be worked out. */
    static Optional<Quantity> of(MeasureType type, @Nullable Reading reading) {
        if (reading == null) {
            return Optional.empty();
        }
        if (reading.value() != null) {
            return Optional.of(of(reading.value()));
        }
        BigDecimal part = reading.numerator();
        BigDecimal whole = reading.denominator();
        if (part == null || whole == null || whole.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal scaled = type == MeasureType.PERCENT ? part.multiply(HUNDRED) : part;
        return Optional.of(
                whole.signum() > 0 ? new Quantity(scaled, whole) : new Quantity(scaled.negate(), whole.negate()));
    }

    /** How much more than a bound this is; negative when it is less. */
    Quantity minus(BigDecimal bound) {
        return new Quantity(part.subtract(bound.multiply(whole)), whole);
    }

    Quantity negate() {
        return new Quantity(part.negate(), whole);
    }

    int signum() {
        return part.signum();
    }

    /** Whether this is at most so many per cent of the size of a base, whatever the sign of the base. */
    boolean isWithin(BigDecimal percent, BigDecimal base) {
        return part.multiply(HUNDRED).compareTo(percent.multiply(base.abs()).multiply(whole)) <= 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }
}
