package org.dueregard.dashboard.view;

/** Whether a reading still counts. */
public enum Standing {
    /** It counts. */
    STANDS,
    /** It was provisional, and a final one has taken its place. */
    CONFIRMED,
    /** Another one has taken its place. */
    CORRECTED
}
