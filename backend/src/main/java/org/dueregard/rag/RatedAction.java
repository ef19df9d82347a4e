package org.dueregard.rag;

/**
 * What a roll-up needs to know about one action.
 *
 * @param shown the rating that is shown for it
 * @param complete whether it is proved complete; an officer's amber or red still counts as amber or red
 * @param closed whether it is cancelled or closed with a disposition; it then has no rating, whatever is shown
 * @param statutory whether the law asks for it
 */
public record RatedAction(Rating shown, boolean complete, boolean closed, boolean statutory) {

    /** Reads a missing rating as not rated. */
    public RatedAction {
        shown = shown == null ? Rating.NOT_RATED : shown;
    }

    /** An action with its shown rating. */
    public static RatedAction of(ShownRating<ActionRating> shown, boolean statutory) {
        ActionRating computed = shown.computed();
        return new RatedAction(shown.rating(), computed.isComplete(), computed.isClosed(), statutory);
    }
}
