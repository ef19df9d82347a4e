package org.dueregard.consultation.profile.reference;

import java.util.List;

/**
 * A topic of a population that is brought in.
 *
 * @param topic its name
 * @param populationGroup who is counted
 * @param base how many they are, by this table
 * @param source table and publisher
 * @param categories they may overlap
 */
public record NewReferenceTopic(
        String topic, String populationGroup, int base, String source, List<NewReferenceCategory> categories) {}
