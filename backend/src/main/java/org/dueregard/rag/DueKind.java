package org.dueregard.rag;

/** What the date of an action means. */
public enum DueKind {
    /** To be finished by this date. */
    DUE,
    /** To be looked at again by this date; not a completion date, so nothing is late after it. */
    REVIEW,
    /** Has no end; the date is the next review. */
    ONGOING,
    /** Comes round again; the date is that of the current round, and lateness is measured from it. */
    RECURRING
}
