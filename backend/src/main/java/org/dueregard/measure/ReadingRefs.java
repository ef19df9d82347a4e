package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says which reading a pair of references stands for. */
@ApplicationScoped
public class ReadingRefs {

    private final MeasureRepository measures;
    private final ReadingRepository readings;

    ReadingRefs(MeasureRepository measures, ReadingRepository readings) {
        this.measures = measures;
        this.readings = readings;
    }

    /** Identities of the readings of some measures, by reference of the measure and then of the reading. */
    @Transactional(TxType.MANDATORY)
    public Map<String, Map<String, UUID>> of(UUID planId, Collection<String> measureRefs) {
        Set<String> asked = Set.copyOf(measureRefs);
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> refs = measures.ofPlan(planId).stream()
                .filter(measure -> asked.contains(measure.ref()))
                .collect(Collectors.toMap(Measure::id, Measure::ref));
        Map<String, Map<String, UUID>> found = new HashMap<>();
        for (Reading reading : readings.ofMeasures(planId, refs.keySet())) {
            found.computeIfAbsent(refs.get(reading.measureId()), ref -> new HashMap<>())
                    .put(reading.ref(), reading.id());
        }
        return found;
    }
}
