package org.dueregard.rag;

/** What kind of thing a reading of a measure is. */
public enum MeasureType {
    /** A count or an amount. */
    NUMBER,
    /** A percentage; its target is a percentage too, and the distance between them is never taken for per cent. */
    PERCENT,
    /** So many of so many; numerator and denominator are kept. */
    RATIO,
    /** Yes or no; a value other than zero is yes. */
    YES_NO,
    /** A document that exists (a value other than zero) or does not. */
    DOCUMENT,
    /** To go up or down without a number to reach: judged from the baseline to the latest reading. */
    DIRECTIONAL,
    /** A thing to be reached (a value other than zero) by a date. */
    MILESTONE;

    /** Whether a reading is a figure that can be compared with a target, a range or a baseline. */
    boolean isFigure() {
        return this == NUMBER || this == PERCENT || this == RATIO || this == DIRECTIONAL;
    }
}
