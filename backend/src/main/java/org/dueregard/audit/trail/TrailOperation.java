package org.dueregard.audit.trail;

/** What was done to a row. */
public enum TrailOperation {
    /** It was made. */
    INSERT,
    /** It was changed. */
    UPDATE,
    /** It was removed. */
    DELETE
}
