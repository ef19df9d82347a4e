package org.dueregard.rag;

/** The colour of an action, a role or a plan. {@link Words} has the word that is printed beside each colour. */
public enum Rating {
    /** On track, or complete. */
    GREEN,
    /** At risk. */
    AMBER,
    /** Off track. */
    RED,
    /** No colour; the sentence says why. Silence is never green. */
    NOT_RATED;

    /** Whether this is a colour, and so counts in the shares of a roll-up. */
    public boolean isRated() {
        return this != NOT_RATED;
    }

    /**
     * Whether this rating is a worse colour than another. {@link #NOT_RATED} is neither better nor worse than anything.
     */
    public boolean isWorseThan(@Nullable Rating other) {
        return isRated() && other != null && other.isRated() && compareTo(other) > 0;
    }
}
