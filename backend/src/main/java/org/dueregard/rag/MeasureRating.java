package org.dueregard.rag;

/** The outcome of a reading of a measure, after the council's own published key. */
public enum MeasureRating {
    /** Target met. */
    GREEN,
    /** Target slightly missed: within the tolerance. */
    AMBER,
    /** Target not achieved. */
    RED,
    /** There is no target to compare with. */
    DATA_ONLY,
    /** No reading is due yet: neither rating nor direction. */
    NOT_DUE,
    /** A reading was due and has not come: neither rating nor direction. */
    LATE;

    /** Whether this is a colour; the others are "N/A" in the roll-up table. */
    public boolean isRated() {
        return this == GREEN || this == AMBER || this == RED;
    }

    /** Whether there is a reading at all, and so possibly a direction of travel. */
    public boolean hasReading() {
        return this != NOT_DUE && this != LATE;
    }
}
