package org.dueregard.rag;

/** Which way is good for a measure. */
public enum GoodDirection {
    /** The target is the least that is good. */
    HIGHER,
    /** The target is the most that is good. */
    LOWER,
    /** Anything between two bounds, both included, is good. */
    IN_RANGE
}
