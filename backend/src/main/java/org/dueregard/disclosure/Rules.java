package org.dueregard.disclosure;

/**
 * How a council keeps small counts to itself.
 *
 * @param threshold counts below it are never told, nought included
 * @param rounding other counts are told to the nearest multiple of it; 1 tells them as they are
 */
public record Rules(int threshold, int rounding) {

    /** What holds where a council has decided nothing else. */
    public static final Rules STANDARD = new Rules(10, 5);

    /** Refuses rules under which a count could be told as nought, or everything is told. */
    public Rules {
        if (threshold < 3 || threshold > 100 || rounding < 1 || rounding > threshold) {
            throw new IllegalArgumentException("A threshold is from 3 to 100 and a rounding base from 1 to the"
                    + " threshold, not " + threshold + " and " + rounding);
        }
    }

    /** Whether a count is below the threshold. */
    boolean isSmall(int count) {
        return count < threshold;
    }

    /** The nearest multiple of the rounding base; the higher one from the middle. */
    public int round(int count) {
        return Math.floorDiv(2 * count + rounding, 2 * rounding) * rounding;
    }

    /** Counts that are told as this figure. */
    public Range told(int figure) {
        int low = figure - rounding / 2;
        return new Range(Math.max(threshold, low), Math.max(threshold, low + rounding - 1));
    }

    /** How far a count has to move from the figure that was told of it before another one is told. */
    int reach() {
        return threshold + rounding / 2;
    }
}
