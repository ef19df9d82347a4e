package org.dueregard.rag;

/**
 * What a roll-up needs to know about one action.
 *
 * @param band the heading under which it is counted
 * @param statutory whether the law asks for it
 */
public record RatedAction(Band band, boolean statutory) {

    /** Counts an action without a heading as not rated. */
    public RatedAction {
        band = band == null ? Band.NOT_RATED : band;
    }

    /** An action with its shown rating. */
    public static RatedAction of(ShownRating<ActionRating> shown, boolean statutory) {
        return new RatedAction(Band.of(shown), statutory);
    }
}
