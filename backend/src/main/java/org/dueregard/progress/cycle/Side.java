package org.dueregard.progress.cycle;

/** On which side of an anchor working days are counted. */
public enum Side {
    /** Earlier. */
    BEFORE,
    /** Later. */
    AFTER
}
