package org.dueregard.dashboard.view;

import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingRule;

/**
 * Rating rule text as the public interface shows it.
 *
 * @param id id
 * @param when in plain words with the plan's own limits
 * @param rating the colour
 * @param enabled enabled
 */
public record RatingRuleTextView(RatingRule id, String when, Rating rating, boolean enabled) {}
