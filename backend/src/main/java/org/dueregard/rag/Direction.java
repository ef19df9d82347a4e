package org.dueregard.rag;

/** Where a measure is going, compared with an earlier period. */
public enum Direction {
    /** Better than before. */
    IMPROVED,
    /** The same as before. */
    SUSTAINED,
    /** Worse than before. */
    DECLINED,
    /** There is nothing to compare with, or no way to tell which way is good. */
    NO_COMPARISON
}
