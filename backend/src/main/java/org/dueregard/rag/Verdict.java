package org.dueregard.rag;

/** A computed rating with its reason: of an action, or of a role or plan. */
public sealed interface Verdict permits ActionRating, RollUp {

    /** The computed colour. */
    Rating rating();

    /** Why, in one sentence of plain words without a full stop. */
    String sentence();

    /** The word that is printed beside the colour. */
    default String word() {
        return Words.of(rating());
    }

    /** The sentence with whatever else has to be shown beside it. */
    default String explanation() {
        return sentence();
    }
}
