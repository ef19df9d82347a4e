package org.dueregard.dashboard.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.dashboard.state.TransactionSql.Question;
import org.dueregard.dashboard.state.TransactionSql.RowMapper;
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
                judges(sql.list(FactsSql.JUDGES, Judge::of, planId)),
                grouped(sql.list(FactsSql.UPDATES, FactsRows::update, planId), UpdateRecord::actionId),
                grouped(sql.list(FactsSql.OVERRIDES, FactsRows::override, planId), OverrideRecord::actionId));
    }

    /** The facts on which the rating of one action depends, whatever the size of its plan. */
    PlanFacts loadFor(UUID planId, UUID actionId) {
        Question<PlanHead> head = new Question<>(FactsSql.HEAD, FactsRows::head, planId);
        Question<ActionRecord> actions = ofAction(FactsSql.ACTIONS, "id", FactsRows::action, planId, actionId);
        Question<StepRecord> steps = ofAction(FactsSql.STEPS, "a.id", FactsRows::step, planId, actionId);
        Question<Judge> judges = ofAction(FactsSql.JUDGES, "action_id", Judge::of, planId, actionId);
        Question<UpdateRecord> updates = ofAction(FactsSql.UPDATES, "a.id", FactsRows::update, planId, actionId);
        Question<MeasureRecord> measures =
                new Question<>(FactsSql.ofJudges(FactsSql.MEASURES, "id"), FactsRows::measure, planId, actionId);
        Question<ReadingRecord> readings =
                new Question<>(FactsSql.ofJudges(FactsSql.READINGS, "m.id"), FactsRows::reading, planId, actionId);
        Question<OverrideRecord> overrides =
                ofAction(FactsSql.OVERRIDES, "o.action_id", FactsRows::override, planId, actionId);
        sql.together(head, actions, steps, judges, updates, measures, readings, overrides);
        return new PlanFacts(
                head.rows().getFirst(),
                actions.rows(),
                grouped(steps.rows(), StepRecord::actionId),
                measures.rows(),
                grouped(readings.rows(), ReadingRecord::measureId),
                judges(judges.rows()),
                grouped(updates.rows(), UpdateRecord::actionId),
                grouped(overrides.rows(), OverrideRecord::actionId));
    }

    /** The day for which a published plan is rated at the moment, or null when it is not published. */
    @Nullable
    LocalDate ratedAsAt(UUID planId) {
        List<Optional<LocalDate>> found =
                sql.list(FactsSql.AS_AT, row -> Optional.ofNullable(row.dateOr("rated_as_at")), planId);
        return found.isEmpty() ? null : found.getFirst().orElse(null);
    }

    private static <T> Question<T> ofAction(
            String statement, String column, RowMapper<T> mapper, UUID planId, UUID actionId) {
        return new Question<>(FactsSql.ofAction(statement, column), mapper, planId, actionId);
    }

    private record Judge(UUID actionId, UUID measureId) {

        static Judge of(Columns row) throws SQLException {
            return new Judge(row.id("action_id"), row.id("measure_id"));
        }
    }

    private static Map<UUID, List<UUID>> judges(List<Judge> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Judge::actionId, Collectors.mapping(Judge::measureId, Collectors.toList())));
    }

    private static <T> Map<UUID, List<T>> grouped(List<T> rows, Function<T, UUID> owner) {
        return rows.stream().collect(Collectors.groupingBy(owner));
    }
}
