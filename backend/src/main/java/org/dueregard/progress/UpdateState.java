package org.dueregard.progress;

/** How far an update has got. */
enum UpdateState {
    /** Being written. */
    DRAFT,
    /** With the reviewer. */
    SUBMITTED,
    /** Sent back with a reason. */
    RETURNED,
    /** Seen by the reviewer. */
    ACKNOWLEDGED,
    /** Public; it never changes again. */
    PUBLISHED
}
