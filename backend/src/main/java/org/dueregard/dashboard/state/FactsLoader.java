package org.dueregard.dashboard.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
                judges(planId),
                grouped(sql.list(FactsSql.UPDATES, FactsRows::update, planId), UpdateRecord::actionId));
    }

    private Map<UUID, List<UUID>> judges(UUID planId) {
        record Judge(UUID actionId, UUID measureId) {}
        return sql.list(FactsSql.JUDGES, row -> new Judge(row.id("action_id"), row.id("measure_id")), planId).stream()
                .collect(Collectors.groupingBy(
                        Judge::actionId, Collectors.mapping(Judge::measureId, Collectors.toList())));
    }

    private static <T> Map<UUID, List<T>> grouped(List<T> rows, Function<T, UUID> owner) {
        return rows.stream().collect(Collectors.groupingBy(owner));
    }
}
