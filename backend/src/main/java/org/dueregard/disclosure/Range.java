package org.dueregard.disclosure;

/**
 * Values that a count may have, both ends included.
 *
 * @param low the least
 * @param high the most
 */
public record Range(int low, int high) {

    /** More than any count. */
    static final int UNKNOWN = 1 << 28;

    /** Anything a count can be. */
    static final Range ANY = new Range(0, UNKNOWN);

    /** Refuses a range without a value. */
    public Range {
        if (low > high) {
            throw new IllegalArgumentException("No value lies from " + low + " to " + high);
        }
    }

    static Range exactly(int value) {
        return new Range(value, value);
    }

    static Range from(int low) {
        return new Range(low, UNKNOWN);
    }

    /** Whether a value lies in it. */
    public boolean contains(int value) {
        return low <= value && value <= high;
    }

    /** Whether a whole range lies in it. */
    public boolean contains(Range other) {
        return low <= other.low && other.high <= high;
    }

    /** How many values it has. */
    public int width() {
        return high - low + 1;
    }

    /** What lies in both; they have a value in common. */
    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }
}
