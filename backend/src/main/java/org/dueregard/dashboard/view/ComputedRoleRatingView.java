package org.dueregard.dashboard.view;

import org.dueregard.rag.Rating;

/**
 * Computed role rating as the public interface shows it.
 *
 * @param rating the colour
 * @param explanation why, in plain words
 */
public record ComputedRoleRatingView(Rating rating, String explanation) {}
