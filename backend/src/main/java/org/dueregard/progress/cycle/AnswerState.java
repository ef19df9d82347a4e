package org.dueregard.progress.cycle;

/** How far the answer of an action has got in a cycle. */
public enum AnswerState {
    /** Nobody has begun. */
    NOT_STARTED,
    /** Being written. */
    DRAFT,
    /** Sent back to its writer. */
    RETURNED,
    /** With the head of service. */
    SUBMITTED,
    /** Seen by the head of service. */
    ACKNOWLEDGED,
    /** Public. */
    PUBLISHED;

    /** Whether it is the officer's turn. */
    boolean isWithOfficer() {
        return compareTo(SUBMITTED) < 0;
    }
}
