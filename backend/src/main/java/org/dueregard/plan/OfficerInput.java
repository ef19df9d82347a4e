package org.dueregard.plan;

import java.time.LocalDate;
import org.dueregard.rag.Rating;

/**
 * A rating given by an officer.
 *
 * @param rating the colour; never {@link Rating#NOT_RATED}
 * @param author the post that gives it
 * @param reason why
 * @param reviewBy the day on which it expires
 */
public record OfficerInput(Rating rating, String author, String reason, LocalDate reviewBy) {

    /** Refuses what is not a colour. */
    public OfficerInput {
        if (!rating.isRated()) {
            throw new IllegalArgumentException("An officer gives a colour");
        }
    }
}
