package org.dueregard.rag;

/** The heading under which an action is counted: every action is under exactly one. */
public enum Band {
    /** Proved complete, and no officer says otherwise; counts as green in the shares of a roll-up. */
    COMPLETE,
    /** Shown green and not complete. */
    GREEN,
    /** Shown amber. */
    AMBER,
    /** Shown red. */
    RED,
    /** Shown without a colour. */
    NOT_RATED,
    /** Cancelled, or closed with a disposition: left out of the shares, whatever an officer says. */
    CLOSED;

    /** The heading for an action. An officer's amber or red on a complete action is not hidden under complete. */
    public static Band of(ShownRating<ActionRating> shown) {
        if (shown.computed().isClosed()) {
            return CLOSED;
        }
        return switch (shown.rating()) {
            case GREEN -> shown.computed().isComplete() ? COMPLETE : GREEN;
            case AMBER -> AMBER;
            case RED -> RED;
            case NOT_RATED -> NOT_RATED;
        };
    }
}
