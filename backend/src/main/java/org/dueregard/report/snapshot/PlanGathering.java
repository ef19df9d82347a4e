package org.dueregard.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.progress.standing.PlanStanding;
import org.dueregard.progress.standing.PlanStandings;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.RulesInWords;
import org.jspecify.annotations.Nullable;

/** Reads a published plan as at a day: as many statements for one action as for a thousand. */
@ApplicationScoped
public class PlanGathering {

    private final JsonRows rows;
    private final PlanStandings standings;

    PlanGathering(JsonRows rows, PlanStandings standings) {
        this.rows = rows;
        this.standings = standings;
    }

    private record StoredRole(
            String code, String name, @Nullable OfficerRating override, List<RolePart.ObjectivePart> objectives) {}

    private record StoredMeasure(
            UUID id,
            String ref,
            String role,
            String objective,
            String kind,
            String type,
            String name,
            @Nullable String unit) {}

    private record StoredReading(UUID id, MeasurePart.ReadingPart reading) {}

    /** A plan as at a day, while its actions pass by; the rest is known behind the last of them. */
    public final class Gathered {

        private final PublishedPlan plan;
        private final LocalDate asAt;
        private final PlanStanding standing;
        private final Tally tally = new Tally();

        Gathered(PublishedPlan plan, LocalDate asAt, PlanStanding standing) {
            this.plan = plan;
            this.asAt = asAt;
            this.standing = standing;
        }

        /** Hands over the actions. */
        public void actions(Consumer<ActionPart> sink) {
            rows.each(Query.of(SnapshotSql.ACTIONS, plan.id(), asAt), StoredAction.class, stored -> {
                PlanStanding.OfAction one =
                        Objects.requireNonNull(standing.actions().get(stored.id()));
                tally.add(stored.id(), stored.role(), one.band(), stored.statutory());
                sink.accept(stored.with(one));
            });
        }

        /** The plan with its roles. */
        PlanPart plan() {
            return new PlanPart(
                    plan.ref(),
                    plan.title(),
                    plan.periodText(),
                    plan.end(),
                    plan.status(),
                    rows.list(Query.of(SnapshotSql.RULES_VERSION, plan.id()), Integer.class)
                            .getFirst(),
                    RulesInWords.actionRules(standing.rules()),
                    tally.ofPlan(standing.rules(), asAt),
                    rows.list(Query.of(SnapshotSql.ROLES, plan.id()), StoredRole.class).stream()
                            .map(this::role)
                            .toList());
        }

        /** The measures of the plan. */
        List<MeasurePart> measures() {
            List<StoredMeasure> measures = rows.list(Query.of(SnapshotSql.MEASURES, plan.id()), StoredMeasure.class);
            List<String> wanted = standing.measures().values().stream()
                    .map(PlanStanding.OfMeasure::latestReading)
                    .filter(Objects::nonNull)
                    .map(UUID::toString)
                    .toList();
            Map<UUID, MeasurePart.ReadingPart> readings =
                    rows.list(Query.of(SnapshotSql.READINGS, plan.id(), wanted), StoredReading.class).stream()
                            .collect(Collectors.toMap(StoredReading::id, StoredReading::reading));
            return measures.stream().map(one -> measure(one, readings)).toList();
        }

        private RolePart role(StoredRole role) {
            return new RolePart(
                    role.code(),
                    role.name(),
                    tally.ofRole(role.code(), standing.rules(), role.override(), asAt),
                    role.objectives());
        }

        private MeasurePart measure(StoredMeasure measure, Map<UUID, MeasurePart.ReadingPart> readings) {
            PlanStanding.OfMeasure one =
                    Objects.requireNonNull(standing.measures().get(measure.id()));
            return new MeasurePart(
                    measure.ref(),
                    measure.role(),
                    measure.objective(),
                    measure.kind(),
                    measure.type(),
                    measure.name(),
                    measure.unit(),
                    one.rating(),
                    one.explanation(),
                    one.lastYear(),
                    one.lastPeriod(),
                    one.latestReading() == null ? null : readings.get(one.latestReading()));
        }
    }

    /** Starts to read a plan as at a day. */
    @Transactional(TxType.MANDATORY)
    public Gathered gather(PublishedPlan plan, LocalDate asAt) {
        return new Gathered(plan, asAt, standings.of(plan.id(), asAt));
    }
}
