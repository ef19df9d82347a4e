package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.plan.AlreadyPublished;
import org.dueregard.plan.Edits;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.Refused;
import org.dueregard.plan.Saved;
import org.dueregard.plan.UnknownReference;
import org.jspecify.annotations.Nullable;

/** Records the readings of a plan that is being edited, after its measures. */
@ApplicationScoped
public class ReadingService {

    private final MeasureRepository measures;
    private final ReadingRepository readings;

    ReadingService(MeasureRepository measures, ReadingRepository readings) {
        this.measures = measures;
        this.readings = readings;
    }

    /**
     * Publishes readings that are not there yet.
     *
     * @param inputs readings of any measures; a correction comes after what it corrects
     * @return what was done, one entry for each reading ("measure/reading"), in order
     * @throws AlreadyPublished when one is there and differs; nothing was written
     * @throws UnknownReference when something is named that is not there; nothing was written
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public List<Saved> record(PlanEdit plan, List<ReadingInput> inputs) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        Edits edits = Edits.ofPublished();
        Map<String, UUID> measureIds =
                measures.ofPlan(plan.planId()).stream().collect(Collectors.toMap(Measure::ref, Measure::id));
        Map<Key, Reading> known = known(plan, inputs, measureIds);
        for (ReadingInput input : inputs) {
            String ref = input.measure() + "/" + input.ref();
            Key key = new Key(measureId(measureIds, input, ref), input.ref());
            Reading there = known.get(key);
            Reading reading = there == null ? new Reading(plan.planId(), key.measureId(), input.ref()) : there;
            reading.edit(
                    there == null ? edits.appended(Reading.KIND, ref) : edits.there(Reading.KIND, ref),
                    input,
                    plan.cite(input.cites(), Reading.KIND, ref),
                    corrected(known, key, input, ref),
                    plan.actor().name());
            if (there == null) {
                edits.insert("reading", () -> readings.persist(reading));
                known.put(key, reading);
            }
        }
        return plan.done(edits.apply());
    }

    private Map<Key, Reading> known(PlanEdit plan, List<ReadingInput> inputs, Map<String, UUID> measureIds) {
        List<UUID> asked = inputs.stream()
                .map(ReadingInput::measure)
                .distinct()
                .filter(measureIds::containsKey)
                .map(measureIds::get)
                .toList();
        Map<Key, Reading> known = new HashMap<>();
        readings.ofMeasures(plan.planId(), asked)
                .forEach(reading -> known.put(new Key(reading.measureId(), reading.ref()), reading));
        return known;
    }

    private static UUID measureId(Map<String, UUID> ids, ReadingInput input, String ref) {
        UUID id = ids.get(input.measure());
        if (id == null) {
            throw new UnknownReference(Reading.KIND, ref, "measure", input.measure());
        }
        return id;
    }

    private static @Nullable UUID corrected(Map<Key, Reading> known, Key key, ReadingInput input, String ref) {
        String corrects = input.corrects();
        if (corrects == null) {
            return null;
        }
        Reading corrected = known.get(new Key(key.measureId(), corrects));
        if (corrected == null) {
            throw new UnknownReference(Reading.KIND, ref, "corrects", corrects);
        }
        return corrected.id();
    }

    private record Key(UUID measureId, String ref) {}
}
