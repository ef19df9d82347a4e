package org.dueregard.consultation.profile.view;

import java.util.List;

/**
 * What an import of populations did, or would do.
 *
 * @param dryRun whether nothing was written
 * @param added references of new ones
 * @param unchanged references of those that were there already
 * @param topics what it was understood to say, in its order
 */
public record ReferenceReport(boolean dryRun, List<String> added, List<String> unchanged, List<Topic> topics) {

    /**
     * A topic as it was understood.
     *
     * @param ref its reference
     * @param topic its name
     * @param populationGroup whom it counts
     * @param base how many they are
     * @param categories how many categories it has
     */
    public record Topic(String ref, String topic, String populationGroup, int base, int categories) {}
}
