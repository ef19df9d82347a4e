package org.dueregard.progress.cycle;

/** A day of a cycle from which working days are counted. */
public enum Anchor {
    /** The last day that is reported on. */
    PERIOD_END,
    /** The first day of the window. */
    OPENS,
    /** The last day of the window, without grace. */
    CLOSES,
    /** The committee's meeting. */
    MEETING
}
