package org.dueregard.committee.route;

/** What a meeting does with a report. */
public enum MeetingRole {
    /** It decides. */
    DECISION,
    /** It discusses, and somebody else decides. */
    DISCUSSION,
    /** It takes note. */
    NOTING
}
