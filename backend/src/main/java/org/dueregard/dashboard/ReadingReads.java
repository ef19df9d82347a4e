package org.dueregard.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.dashboard.view.ReadingView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.dueregard.platform.table.Column;
import org.jspecify.annotations.Nullable;

/** Readings of a measure, newest period first, in one statement. */
@ApplicationScoped
class ReadingReads {

    /** Columns of the list when it is given as a file. */
    static final List<Column<ReadingView>> COLUMNS = List.of(
            new Column<>("ref", ReadingView::ref),
            new Column<>("period", row -> row.period().label()),
            new Column<>("start", row -> row.period().start()),
            new Column<>("end", row -> row.period().end()),
            new Column<>("value", ReadingView::value),
            new Column<>("target", ReadingView::target),
            new Column<>("targetUpper", ReadingView::targetUpper),
            new Column<>("numerator", ReadingView::numerator),
            new Column<>("denominator", ReadingView::denominator),
            new Column<>("text", ReadingView::text),
            new Column<>("provisional", ReadingView::provisional),
            new Column<>(
                    "rating", row -> row.rating() == null ? null : row.rating().name()),
            new Column<>("standing", row -> row.standing().name()),
            new Column<>("corrects", ReadingView::corrects),
            new Column<>("replacedBy", ReadingView::replacedBy),
            new Column<>(
                    "document",
                    row -> row.document() == null ? null : row.document().title()),
            new Column<>(
                    "documentUrl",
                    row -> row.document() == null ? null : row.document().url()),
            new Column<>(
                    "documentDate",
                    row -> row.document() == null ? null : row.document().date()),
            new Column<>("note", ReadingView::note),
            new Column<>("recordedBy", ReadingView::recordedBy),
            new Column<>(
                    "source", row -> row.source() == null ? null : row.source().code()),
            new Column<>(
                    "paragraph",
                    row -> row.source() == null ? null : row.source().paragraph()));

    private static final String SELECT = """
            SELECT (SELECT count(*) FROM reading g WHERE g.measure_id = m.id) AS total, m.type, m.good, m.target,
                   m.target_upper, m.tolerance_percent, m.baseline, m.unit, %1$s, %4$s, list.body
              FROM measure m
              JOIN plan_rules pr ON pr.plan_id = m.plan_id
              LEFT JOIN LATERAL (SELECT %2$s AS body, g.period_end, g.id
                                   FROM reading g WHERE g.measure_id = m.id
                                  ORDER BY g.period_end DESC, g.id DESC %3$s) list ON true
             WHERE m.plan_id = ? AND m.ref = ?
             ORDER BY list.period_end DESC, list.id DESC
            """;

    private final Sql sql;

    ReadingReads(Sql sql) {
        this.sql = sql;
    }

    /** A page of the readings of a measure. */
    Page<ReadingView> page(PublishedPlan plan, String ref, PageRequest request) {
        List<ReadingView> items = new ArrayList<>();
        long[] total = {-1};
        sql.list(query(plan, ref, "LIMIT " + request.size() + " OFFSET " + request.offset()), row -> {
            total[0] = row.number("total");
            ReadingView reading = reading(row);
            return reading != null && items.add(reading);
        });
        if (total[0] < 0) {
            throw PublicRequest.notFound(ref, "measure");
        }
        return Page.of(items, request, total[0]);
    }

    /** A 404 problem when nothing in the plan has the reference; a file must know before it is begun. */
    void require(PublishedPlan plan, String ref) {
        String exists = "SELECT 1 FROM measure m WHERE m.plan_id = ? AND m.ref = ?";
        if (sql.list(Query.of(exists, plan.id(), ref), row -> ref).isEmpty()) {
            throw PublicRequest.notFound(ref, "measure");
        }
    }

    /** All readings of a measure. */
    void all(PublishedPlan plan, String ref, Consumer<ReadingView> sink) {
        sql.stream(query(plan, ref, ""), ReadingReads::reading, sink);
    }

    private static Query query(PublishedPlan plan, String ref, String limit) {
        return Query.of(
                SELECT.formatted(PlanRulesSql.COLUMNS, MeasureSql.READING, limit, MeasureSql.TARGETS), plan.id(), ref);
    }

    private static @Nullable ReadingView reading(Row row) throws SQLException {
        ReadingView reading = row.recordOr("body", ReadingView.class);
        return reading == null ? null : MeasureRows.judged(row, reading);
    }
}
