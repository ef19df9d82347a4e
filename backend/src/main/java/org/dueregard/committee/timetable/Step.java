package org.dueregard.committee.timetable;

/** What has to be done for a meeting, in the order in which it has to be done. */
public enum Step {
    /** Officers give their updates. */
    OFFICER_UPDATES("officers give their updates"),
    /** Heads of service see them. */
    HEAD_UPDATES("heads of service see the updates"),
    /** Officers sign the report. */
    SIGN_OFF("the report is signed off"),
    /** Papers are handed in. */
    CUT_OFF("papers are handed in"),
    /** Papers are public. */
    PUBLIC("papers are public"),
    /** The body meets. */
    MEETING("it meets");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    /** What happens, as the end of a sentence. */
    String words() {
        return words;
    }
}
