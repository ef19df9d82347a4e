package org.dueregard.consultation.profile.view;

/**
 * The population that a table is compared with.
 *
 * @param ref its reference
 * @param edition edition, such as Census 2021
 * @param geography area
 * @param topic topic
 * @param populationGroup who is counted
 * @param base how many they are, by this table
 * @param source table and publisher
 */
public record ReferenceHead(
        String ref, String edition, String geography, String topic, String populationGroup, int base, String source) {}
