package org.dueregard.consultation;

/** Whether everybody may see a consultation. */
public enum Status {
    /** Its service and the equalities officer alone. */
    DRAFT,
    /** Everybody, for good. */
    PUBLIC
}
