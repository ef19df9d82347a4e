package org.dueregard.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The readings of some measures that are there, and those that are about to be. */
final class ReadingShelf {

    private final Map<String, Map<String, KnownReading>> byMeasure = new HashMap<>();
    private final Map<Period, String> standing = new HashMap<>();
    private final Map<String, KnownReading> byKey = new HashMap<>();
    private final Set<String> elsewhere;

    private record Period(String measure, @Nullable LocalDate start, LocalDate end) {}

    /**
     * A shelf.
     *
     * @param known the readings that are there
     * @param elsewhere keys of the caller that belong to readings of other plans
     */
    ReadingShelf(List<KnownReading> known, Set<String> elsewhere) {
        known.forEach(this::put);
        this.elsewhere = elsewhere;
    }

    void put(KnownReading reading) {
        byMeasure
                .computeIfAbsent(reading.measure(), measure -> new LinkedHashMap<>())
                .put(reading.ref(), reading);
        Period period = new Period(reading.measure(), reading.start(), reading.end());
        if (!reading.replaced()) {
            standing.put(period, reading.ref());
        } else if (Objects.equals(standing.get(period), reading.ref())) {
            standing.remove(period);
        }
        if (reading.externalId() != null) {
            byKey.put(reading.system() + "/" + reading.externalId(), reading);
        }
    }

    @Nullable
    KnownReading get(String measure, String ref) {
        return byMeasure.getOrDefault(measure, Map.of()).get(ref);
    }

    @Nullable
    KnownReading byKey(String system, String externalId) {
        return byKey.get(system + "/" + externalId);
    }

    boolean isElsewhere(String externalId) {
        return elsewhere.contains(externalId);
    }

    /** The reading of a period that nothing confirms or corrects. */
    @Nullable
    KnownReading standing(String measure, @Nullable LocalDate start, LocalDate end) {
        String ref = standing.get(new Period(measure, start, end));
        return ref == null ? null : get(measure, ref);
    }

    /** A reference for a new reading: the last day of its period, with a number from the second one on. */
    String freeRef(String measure, LocalDate end) {
        Map<String, KnownReading> taken = byMeasure.getOrDefault(measure, Map.of());
        String ref = end.toString();
        for (int number = 2; taken.containsKey(ref); number++) {
            ref = end + "-" + number;
        }
        return ref;
    }
}
