package org.dueregard.rag;

/**
 * One rule of a plan in plain words.
 *
 * @param rule its id
 * @param when what has to be so, with the plan's own limits
 * @param rating the colour it gives
 * @param enabled whether it is on for the plan
 */
public record RuleText(RatingRule rule, String when, Rating rating, boolean enabled) {}
