package org.dueregard.progress.cycle;

/** Whether something came, or can still come, by its due date. */
public enum Lateness {
    /** Not after the due date. */
    IN_TIME,
    /** After the due date, in the working days of grace. */
    IN_GRACE,
    /** After the grace. */
    LATE
}
