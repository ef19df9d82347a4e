package org.dueregard.consultation.profile.view;

import java.util.List;

/**
 * How counts of people are told.
 *
 * @param rules what holds
 * @param history the latest first
 * @param abilities what the caller may do
 */
public record DisclosureRulesView(RulesValues rules, List<RulesVersionView> history, List<ProfileAbility> abilities) {}
