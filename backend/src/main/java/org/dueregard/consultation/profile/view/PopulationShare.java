package org.dueregard.consultation.profile.view;

import java.math.BigDecimal;

/**
 * The same people in the reference population.
 *
 * @param count how many
 * @param share per cent of the base of the topic
 */
public record PopulationShare(int count, BigDecimal share) {}
