package org.dueregard.consultation.profile;

/**
 * How many people are in a category of a population.
 *
 * @param name its name
 * @param count how many
 */
public record NamedCount(String name, int count) {}
