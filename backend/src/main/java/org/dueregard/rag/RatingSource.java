package org.dueregard.rag;

/** Where a shown rating comes from. */
public enum RatingSource {
    /** The rules. */
    COMPUTED,
    /** An officer's rating that has not expired. */
    OFFICER
}
