package org.dueregard.dashboard.view;

import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingRule;

/**
 * Computed rating as the public interface shows it.
 *
 * @param rating the colour
 * @param rule rule
 * @param explanation why, in plain words
 */
public record ComputedRatingView(Rating rating, RatingRule rule, String explanation) {}
