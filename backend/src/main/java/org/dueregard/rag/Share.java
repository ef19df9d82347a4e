package org.dueregard.rag;

/**
 * An exact share of a whole, such as a quarter. Shares are compared by whole numbers, never by rounded ones.
 *
 * @param numerator at least 1
 * @param denominator at least the numerator
 */
public record Share(int numerator, int denominator) {

    /** Refuses a share that is not more than nothing and at most the whole. */
    public Share {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException(
                    "A share is more than nothing and at most the whole, not " + numerator + "/" + denominator);
        }
    }

    /** Whether {@code part} of {@code whole} is at least this share. Nothing of nothing reaches no share. */
    public boolean isReachedBy(int part, int whole) {
        return whole > 0 && (long) part * denominator >= (long) numerator * whole;
    }

    /** The share in words: as a whole per cent where it is one, otherwise as the fraction itself. */
    public String words() {
        long hundredfold = 100L * numerator;
        return hundredfold % denominator == 0 ? hundredfold / denominator + " %" : numerator + "/" + denominator;
    }
}
