package org.dueregard.plan;

/** How far a plan has got. It only ever moves on. */
public enum PlanStatus {
    /** Being written; its wording may change. */
    DRAFT,
    /** Before the approving body; its wording changes only as that body amends it. */
    SUBMITTED,
    /** Approved, and the plan that counts. */
    IN_FORCE,
    /** A later plan has taken its place. */
    SUPERSEDED,
    /** Ended. */
    CLOSED;

    /** Whether its wording is frozen: from its submission on. */
    public boolean isFrozen() {
        return this != DRAFT;
    }

    /** Whether the plan was approved, and so is public. */
    public boolean isPublished() {
        return compareTo(IN_FORCE) >= 0;
    }

    /** Whether a plan may move from this status to another: onwards, and not out of one of the two ends. */
    public boolean mayBecome(PlanStatus next) {
        return this == next || (compareTo(IN_FORCE) <= 0 && next.compareTo(this) > 0);
    }
}
