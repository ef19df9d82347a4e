package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Loads and stores updates with what hangs on them, a handful of statements whatever their number. */
@ApplicationScoped
class UpdateContentsStore {

    private final UpdateRepository updates;
    private final NextStepRepository steps;
    private final EvidenceRepository evidence;
    private final UpdateReadingRepository readings;

    UpdateContentsStore(
            UpdateRepository updates,
            NextStepRepository steps,
            EvidenceRepository evidence,
            UpdateReadingRepository readings) {
        this.updates = updates;
        this.steps = steps;
        this.evidence = evidence;
        this.readings = readings;
    }

    /** Some updates of a plan by reference, as far as they are stored. */
    UpdateContents load(UUID planId, Collection<String> refs) {
        return new UpdateContents(
                updates.of(planId, refs).stream().collect(Collectors.toMap(ProgressUpdate::ref, Function.identity())),
                steps.of(planId, refs).stream()
                        .collect(Collectors.groupingBy(
                                NextStep::updateId, Collectors.mapping(NextStep::contents, Collectors.toList()))),
                evidence.of(planId, refs).stream()
                        .collect(Collectors.groupingBy(
                                Evidence::updateId, Collectors.mapping(Evidence::contents, Collectors.toList()))),
                readings.of(planId, refs).stream()
                        .collect(Collectors.groupingBy(
                                UpdateReading::updateId,
                                Collectors.mapping(UpdateReading::readingId, Collectors.toSet()))));
    }

    void persist(List<Fresh> fresh) {
        fresh.forEach(one -> updates.persist(one.update()));
        for (Fresh one : fresh) {
            List<NextStepInput> next = one.input().nextSteps();
            for (int place = 0; place < next.size(); place++) {
                steps.persist(new NextStep(one.update().id(), next.get(place), place));
            }
        }
        for (Fresh one : fresh) {
            List<EvidenceInput> proof = one.input().evidence();
            for (int place = 0; place < proof.size(); place++) {
                evidence.persist(new Evidence(one.update().id(), proof.get(place), place));
            }
        }
        for (Fresh one : fresh) {
            for (UUID reading : new TreeSet<>(one.readings())) {
                readings.persist(new UpdateReading(one.update().id(), reading));
            }
        }
    }

    /** An update to be stored; kinds are stored one after the other, so that their rows travel in batches. */
    record Fresh(ProgressUpdate update, UpdateInput input, Set<UUID> readings) {}
}
