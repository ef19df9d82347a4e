package org.dueregard.consultation.profile.reference;

import java.util.List;

/**
 * Populations that are brought in.
 *
 * @param edition such as Census 2021
 * @param geography the area
 * @param topics one population each
 */
public record NewReferencePopulations(String edition, String geography, List<NewReferenceTopic> topics) {}
