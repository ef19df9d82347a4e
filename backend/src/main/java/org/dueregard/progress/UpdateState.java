package org.dueregard.progress;

/** How far an update has got. */
public enum UpdateState {
    /** Being written. */
    DRAFT,
    /** With the reviewer. */
    SUBMITTED,
    /** Sent back with a reason. */
    RETURNED,
    /** Seen by the reviewer. */
    ACKNOWLEDGED,
    /** Public; it never changes again. */
    PUBLISHED;

    /** Whether what it says may still be edited. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
