package org.dueregard.rag;

import java.time.LocalDate;

/**
 * A colour that an officer gives to an action, a role or a plan, with a reason, until it is to be looked at again.
 *
 * @param rating the colour; it must be one, not {@link Rating#NOT_RATED}
 * @param author who gave it
 * @param reason why
 * @param reviewBy the day on which it expires
 */
public record OfficerRating(Rating rating, String author, String reason, LocalDate reviewBy) {

    /**
     * Whether the rating counts on a day. It expires on its review-by date: it counts up to the day before, and on the
     * date itself it does not any more. One without colour, reason or review-by date never counts.
     */
    public boolean isInForce(LocalDate asAt) {
        return rating != null
                && rating.isRated()
                && !Phrases.or(reason, "").isEmpty()
                && reviewBy != null
                && asAt.isBefore(reviewBy);
    }

    /** "Officer rating At risk: the contractor left (Anna Collier, to be reviewed by 1 March 2022)". */
    String words() {
        return "Officer rating " + Words.of(rating) + ": "
                + Phrases.withoutFullStop(Phrases.or(reason, "no reason recorded")) + " ("
                + Phrases.or(author, "no author recorded") + ", to be reviewed by " + Phrases.date(reviewBy) + ")";
    }
}
