package org.dueregard.progress;

import java.time.LocalDate;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.RatingSource;

/**
 * How an action would be rated if an update were published today.
 *
 * @param asAt the day for which it would be rated
 * @param rating the rating that would be shown
 * @param ratingSource whose it would be
 * @param explanation why, in plain words
 * @param computed what the rules would say
 */
public record RatingPreview(
        LocalDate asAt, Rating rating, RatingSource ratingSource, String explanation, Computed computed) {

    /**
     * What the rules say.
     *
     * @param rating the colour
     * @param rule the rule that fired
     * @param explanation its sentence
     */
    public record Computed(Rating rating, RatingRule rule, String explanation) {}
}
