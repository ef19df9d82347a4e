package org.dueregard.consultation.profile.view;

import java.util.List;

/**
 * A topic of a census or another count.
 *
 * @param ref its reference
 * @param edition edition, such as Census 2021
 * @param geography area
 * @param topic topic
 * @param populationGroup who is counted
 * @param base how many they are
 * @param source table and publisher
 * @param categories they may overlap
 */
public record ReferencePopulationView(
        String ref,
        String edition,
        String geography,
        String topic,
        String populationGroup,
        int base,
        String source,
        List<ReferenceCategoryView> categories) {}
