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
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.Reading;
import org.dueregard.rag.Travel;
import org.jspecify.annotations.Nullable;

/** Rates the measures of a plan as at a day, by the readings of periods that had ended by then. */
record MeasureRater(PlanFacts facts, LocalDate asAt) {

    /** All measures by identity. */
    Map<UUID, MeasureState> rate() {
        return facts.measures().stream().collect(Collectors.toMap(MeasureRecord::id, this::rate));
    }

    /**
     * How a measure stands.
     *
     * @param latest the reading it is rated by
     * @param ofReading what the latest reading says
     * @param verdict the outcome
     * @param travel directions
     * @param next the reading that is expected
     */
    record Outcome(
            @Nullable ReadingRecord latest,
            MeasureVerdict ofReading,
            MeasureVerdict verdict,
            Travel travel,
            NextReading next) {}

    private MeasureState rate(MeasureRecord measure) {
        Outcome outcome = rate(
                measure,
                facts.readings().getOrDefault(measure.id(), List.of()),
                facts.head().rules(),
                asAt);
        return new MeasureState(
                measure.id(),
                facts.head().id(),
                asAt,
                outcome.latest() == null ? null : outcome.latest().id(),
                outcome.verdict().rating(),
                outcome.verdict().sentence(),
                outcome.travel().lastYear(),
                outcome.travel().lastPeriod(),
                outcome.next().dueOn(),
                outcome.ofReading().rating());
    }

    /** Rates one measure by some readings, the oldest first. */
    static Outcome rate(MeasureRecord measure, List<ReadingRecord> readings, PlanRules rules, LocalDate asAt) {
        List<ReadingRecord> known = known(readings, asAt);
        ReadingRecord latest = known.isEmpty() ? null : known.getLast();
        MeasureFacts judgedBy = measure.factsFor(latest);
        NextReading next = measure.next(latest);
        MeasureVerdict ofReading = MeasureVerdict.rate(judgedBy, reading(latest), next.dueOn(), rules, asAt);
        MeasureVerdict verdict = next.isLate(asAt) ? MeasureVerdict.overdue(next) : ofReading;
        // Where there is neither rating nor reading, there is no direction either.
        Travel travel = Travel.of(
                judgedBy,
                verdict.rating().hasReading() ? reading(latest) : null,
                earlier(known, latest, one -> latest != null && one.isYearBefore(latest)),
                earlier(known, latest, one -> latest != null && one.isAsLongAs(latest)));
        return new Outcome(latest, ofReading, verdict, travel, next);
    }

    /** The readings that count, oldest first: of periods that have ended, and not corrected by another. */
    private static List<ReadingRecord> known(List<ReadingRecord> readings, LocalDate asAt) {
        List<ReadingRecord> ended = readings.stream()
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
