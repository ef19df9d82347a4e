package org.dueregard.consultation.profile.view;

/**
 * How counts of people are told.
 *
 * @param threshold counts below it are not told
 * @param rounding others are told to the nearest multiple of it
 */
public record RulesValues(int threshold, int rounding) {}
