package org.dueregard.plan;

/** What a write has done to one thing. */
public enum Outcome {
    /** It was not there before. */
    CREATED,
    /** It was there and is different now. */
    CHANGED,
    /** It was there just so; nothing was written. */
    UNCHANGED,
    /** It was there and is not any more; only drafts lose anything. */
    REMOVED
}
