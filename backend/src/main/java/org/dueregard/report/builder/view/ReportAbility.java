package org.dueregard.report.builder.view;

/** What a caller may do with a report. */
public enum ReportAbility {
    /** Change what it says. */
    EDIT,
    /** Throw it away. */
    DELETE,
    /** Send it to the head of service. */
    SUBMIT,
    /** Send it back to its writers. */
    RETURN,
    /** Clear it. */
    CLEAR,
    /** Release it. */
    RELEASE,
    /** Open it again after its release. */
    REVISE
}
