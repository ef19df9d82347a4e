package org.dueregard.dashboard.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Loads the facts of a plan: as many statements for one action as for a thousand. */
@ApplicationScoped
class FactsLoader {

    private final TransactionSql sql;

    FactsLoader(TransactionSql sql) {
        this.sql = sql;
    }

    PlanFacts load(UUID planId) {
        return new PlanFacts(
                sql.list(FactsSql.HEAD, FactsRows::head, planId).getFirst(),
                sql.list(FactsSql.ACTIONS, FactsRows::action, planId),
                grouped(sql.list(FactsSql.STEPS, FactsRows::step, planId), StepRecord::actionId),
                sql.list(FactsSql.MEASURES, FactsRows::measure, planId),
                grouped(sql.list(FactsSql.READINGS, FactsRows::reading, planId), ReadingRecord::measureId),
                judges(FactsSql.JUDGES, planId),
                grouped(sql.list(FactsSql.UPDATES, FactsRows::update, planId), UpdateRecord::actionId),
                grouped(sql.list(FactsSql.OVERRIDES, FactsRows::override, planId), OverrideRecord::actionId));
    }

    /** The facts on which the rating of one action depends, whatever the size of its plan. */
    PlanFacts loadFor(UUID planId, UUID actionId) {
        Map<UUID, List<UUID>> judges = judges(FactsSql.ofAction(FactsSql.JUDGES, "action_id"), planId, actionId);
        boolean judged = !judges.isEmpty();
        return new PlanFacts(
                sql.list(FactsSql.HEAD, FactsRows::head, planId).getFirst(),
                sql.list(FactsSql.ofAction(FactsSql.ACTIONS, "id"), FactsRows::action, planId, actionId),
                grouped(
                        sql.list(FactsSql.ofAction(FactsSql.STEPS, "a.id"), FactsRows::step, planId, actionId),
                        StepRecord::actionId),
                judged
                        ? sql.list(FactsSql.ofJudges(FactsSql.MEASURES, "id"), FactsRows::measure, planId, actionId)
                        : List.of(),
                judged
                        ? grouped(
                                sql.list(
                                        FactsSql.ofJudges(FactsSql.READINGS, "m.id"),
                                        FactsRows::reading,
                                        planId,
                                        actionId),
                                ReadingRecord::measureId)
                        : Map.of(),
                judges,
                grouped(
                        sql.list(FactsSql.ofAction(FactsSql.UPDATES, "a.id"), FactsRows::update, planId, actionId),
                        UpdateRecord::actionId),
                grouped(
                        sql.list(
                                FactsSql.ofAction(FactsSql.OVERRIDES, "o.action_id"),
                                FactsRows::override,
                                planId,
                                actionId),
                        OverrideRecord::actionId));
    }

    /** The day for which a published plan is rated at the moment, or null when it is not published. */
    @Nullable
    LocalDate ratedAsAt(UUID planId) {
        List<Optional<LocalDate>> found =
                sql.list(FactsSql.AS_AT, row -> Optional.ofNullable(row.dateOr("rated_as_at")), planId);
        return found.isEmpty() ? null : found.getFirst().orElse(null);
    }

    private Map<UUID, List<UUID>> judges(String statement, Object... values) {
        record Judge(UUID actionId, UUID measureId) {}
        return sql.list(statement, row -> new Judge(row.id("action_id"), row.id("measure_id")), values).stream()
                .collect(Collectors.groupingBy(
                        Judge::actionId, Collectors.mapping(Judge::measureId, Collectors.toList())));
    }

    private static <T> Map<UUID, List<T>> grouped(List<T> rows, Function<T, UUID> owner) {
        return rows.stream().collect(Collectors.groupingBy(owner));
    }
}
