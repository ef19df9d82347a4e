package org.dueregard.report.builder.view;

/** How far a report is. */
public enum ReportState {
    /** It is written. */
    DRAFT,
    /** The head of service looks at it. */
    IN_CLEARANCE,
    /** It may be released. */
    CLEARED,
    /** It is public. */
    RELEASED
}
