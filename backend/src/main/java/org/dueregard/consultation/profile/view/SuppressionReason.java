package org.dueregard.consultation.profile.view;

/** Which rule keeps a figure back. */
public enum SuppressionReason {
    /** Its count is too small. */
    BELOW_THRESHOLD,
    /** It is a hundred per cent. */
    ALL_OF_THEM,
    /** It was suppressed when it was published, and has not been released. */
    SUPPRESSED_BEFORE,
    /** It would give away another. */
    PROTECTS_ANOTHER
}
