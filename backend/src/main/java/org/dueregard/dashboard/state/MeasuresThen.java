package org.dueregard.dashboard.state;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.dashboard.MeasureThenRows;
import org.dueregard.dashboard.view.MeasureThenView;
import org.dueregard.dashboard.view.NamedView;
import org.dueregard.dashboard.view.TravelView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.Reading;
import org.jspecify.annotations.Nullable;

/** How the measures of a plan stood as at an earlier day, in one statement: the rules are the same, only the day is another. */
@ApplicationScoped
public class MeasuresThen {

    private static final TypeReference<List<StoredReading>> READINGS = new TypeReference<>() {};

    private static final String SELECT = """
            SELECT m.id, m.ref, m.name, m.frequency, m.due_days, m.next_due, r.code AS role_code, r.name AS role_name, %s,
                   (SELECT json_agg(json_build_object('id', g.id, 'start', g.period_start, 'end', g.period_end,
                               'value', g.value, 'target', g.target, 'numerator', g.numerator,
                               'denominator', g.denominator, 'text', g.text, 'provisional', g.provisional,
                               'corrects', g.corrects_id) ORDER BY g.period_end, g.id)
                      FROM reading g WHERE g.measure_id = m.id AND g.period_end <= ?) AS readings
              FROM measure m
              JOIN objective o ON o.id = m.objective_id
              JOIN role r ON r.id = o.role_id
              JOIN plan_rules pr ON pr.plan_id = m.plan_id
             WHERE m.plan_id = ?
             ORDER BY r.ordinal, o.ordinal, m.ordinal, m.ref
            """.formatted(MeasureThenRows.COLUMNS);

    private final Sql sql;

    MeasuresThen(Sql sql) {
        this.sql = sql;
    }

    private record StoredReading(
            UUID id,
            @Nullable LocalDate start,
            LocalDate end,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String text,
            boolean provisional,
            @Nullable UUID corrects) {

        ReadingRecord of(UUID measure) {
            Reading reading = new Reading(value, numerator, denominator, text, end, provisional);
            return new ReadingRecord(id, measure, start, end, target, reading, corrects);
        }
    }

    /** All measures of a plan, in its order. */
    public List<MeasureThenView> of(PublishedPlan plan, LocalDate asAt) {
        return sql.list(Query.of(SELECT, asAt, plan.id()), row -> view(row, asAt));
    }

    private static MeasureThenView view(Row row, LocalDate asAt) throws SQLException {
        UUID id = row.id("id");
        MeasureRecord measure = new MeasureRecord(
                id,
                row.text("ref"),
                MeasureThenRows.facts(row),
                MeasureThenRows.targets(row),
                row.constantOr("frequency", Frequency.class),
                row.integer("due_days"),
                row.dateOr("next_due"));
        List<ReadingRecord> readings =
                row.list("readings", READINGS).stream().map(one -> one.of(id)).toList();
        MeasureRater.Outcome outcome = MeasureRater.rate(measure, readings, MeasureThenRows.rules(row), asAt);
        return new MeasureThenView(
                measure.ref(),
                row.text("name"),
                new NamedView(row.text("role_code"), row.text("role_name")),
                outcome.verdict().rating(),
                outcome.verdict().sentence(),
                new TravelView(outcome.travel().lastYear(), outcome.travel().lastPeriod()));
    }
}
