package org.dueregard.rag;

/** What became of an action when its plan was closed. Nothing disappears: every action gets one. */
public enum Disposition {
    /** It was done. */
    DELIVERED("delivered"),
    /** It lives on as an action of a later plan. */
    CARRIED_FORWARD("carried forward"),
    /** It went into another action. */
    MERGED("merged into another action"),
    /** It ended with its plan. */
    NOT_CARRIED_FORWARD("not carried forward"),
    /** It was given up while its plan ran. */
    CANCELLED("cancelled");

    private final String words;

    Disposition(String words) {
        this.words = words;
    }

    /** The disposition in plain words, in lower case. */
    public String words() {
        return words;
    }
}
