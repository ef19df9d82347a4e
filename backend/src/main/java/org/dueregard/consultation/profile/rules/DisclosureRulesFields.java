package org.dueregard.consultation.profile.rules;

/**
 * Rules that are set.
 *
 * @param threshold counts below it are not told
 * @param rounding others are told to the nearest multiple of it
 * @param reason why
 */
public record DisclosureRulesFields(int threshold, int rounding, String reason) {}
