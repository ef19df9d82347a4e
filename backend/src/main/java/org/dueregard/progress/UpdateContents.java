package org.dueregard.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What hangs on the updates that are stored.
 *
 * @param updates updates by reference
 * @param steps next steps by update, in order
 * @param evidence evidence by update, in order
 * @param readings readings by update
 */
record UpdateContents(
        Map<String, ProgressUpdate> updates,
        Map<UUID, List<NextStepInput>> steps,
        Map<UUID, List<EvidenceInput>> evidence,
        Map<UUID, Set<UUID>> readings) {

    List<NextStepInput> stepsOf(ProgressUpdate update) {
        return steps.getOrDefault(update.id(), List.of());
    }

    List<EvidenceInput> evidenceOf(ProgressUpdate update) {
        return evidence.getOrDefault(update.id(), List.of());
    }

    Set<UUID> readingsOf(ProgressUpdate update) {
        return readings.getOrDefault(update.id(), Set.of());
    }
}
