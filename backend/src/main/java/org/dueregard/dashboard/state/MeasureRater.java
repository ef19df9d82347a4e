package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dueregard.rag.MeasureFacts;
import org.dueregard.rag.MeasureVerdict;
import org.dueregard.rag.NextReading;
import org.dueregard.rag.Reading;
import org.dueregard.rag.Travel;
import org.jspecify.annotations.Nullable;

/** Rates the measures of a plan as at a day, by the readings of periods that had ended by then. */
record MeasureRater(PlanFacts facts, LocalDate asAt) {

    /** All measures by identity. */
    Map<UUID, MeasureState> rate() {
        return facts.measures().stream().collect(Collectors.toMap(MeasureRecord::id, this::rate));
    }

    private MeasureState rate(MeasureRecord measure) {
        List<ReadingRecord> known = known(measure);
        ReadingRecord latest = known.isEmpty() ? null : known.getLast();
        MeasureFacts judgedBy = measure.factsFor(latest);
        NextReading next = measure.next(latest);
        MeasureVerdict ofReading = MeasureVerdict.rate(
                judgedBy, reading(latest), next.dueOn(), facts.head().rules(), asAt);
        MeasureVerdict verdict = next.isLate(asAt) ? MeasureVerdict.overdue(next) : ofReading;
        // Where there is neither rating nor reading, there is no direction either.
        Travel travel = Travel.of(
                judgedBy,
                verdict.rating().hasReading() ? reading(latest) : null,
                earlier(known, latest, one -> latest != null && one.isYearBefore(latest)),
                earlier(known, latest, one -> latest != null && one.isAsLongAs(latest)));
        return new MeasureState(
                measure.id(),
                facts.head().id(),
                asAt,
                latest == null ? null : latest.id(),
                verdict.rating(),
                verdict.sentence(),
                travel.lastYear(),
                travel.lastPeriod(),
                next.dueOn(),
                ofReading.rating());
    }

    /** The readings that count, oldest first: of periods that have ended, and not corrected by another. */
    private List<ReadingRecord> known(MeasureRecord measure) {
        List<ReadingRecord> ended = facts.readings().getOrDefault(measure.id(), List.of()).stream()
                .filter(reading -> !reading.end().isAfter(asAt))
                .toList();
        Set<UUID> corrected = ended.stream()
                .map(ReadingRecord::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ended.stream()
                .filter(reading -> !corrected.contains(reading.id()))
                .toList();
    }

    private static @Nullable Reading earlier(
            List<ReadingRecord> known, @Nullable ReadingRecord latest, Predicate<ReadingRecord> wanted) {
        return known.reversed().stream()
                .filter(one -> latest != null && one.end().isBefore(latest.end()))
                .filter(wanted)
                .findFirst()
                .map(ReadingRecord::reading)
                .orElse(null);
    }

    private static @Nullable Reading reading(@Nullable ReadingRecord stored) {
        return stored == null ? null : stored.reading();
    }
}
