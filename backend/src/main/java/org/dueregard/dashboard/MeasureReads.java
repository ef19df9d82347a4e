package org.dueregard.dashboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.dashboard.view.CitationView;
import org.dueregard.dashboard.view.MeasureRow;
import org.dueregard.dashboard.view.MeasureView;
import org.dueregard.dashboard.view.ReadingView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;

/** Outcomes and measures of a plan: a list or one with its readings, each in one statement. */
@ApplicationScoped
class MeasureReads {

    /** Most readings that come with a measure; the list of readings has them all. */
    static final int READINGS = 50;

    private static final String IN_ORDER = "ORDER BY r.ordinal, o.ordinal, m.ordinal, m.ref";
    private static final String ONE =
            """
            SELECT %1$s, m.note, %2$s AS source,
                   (SELECT count(*) FROM reading g WHERE g.measure_id = m.id) AS reading_count,
                   (SELECT json_agg(latest.body)
                      FROM (SELECT %3$s AS body FROM reading g WHERE g.measure_id = m.id
                             ORDER BY g.period_end DESC, g.id DESC LIMIT %4$d) latest) AS readings
            %5$s
             WHERE m.plan_id = ? AND m.ref = ?
            """.formatted(MeasureSql.COLUMNS, SqlPieces.citation("m"), MeasureSql.READING, READINGS, MeasureSql.FROM);

    private static final TypeReference<List<ReadingView>> READING_LIST = new TypeReference<>() {};

    private final Sql sql;

    MeasureReads(Sql sql) {
        this.sql = sql;
    }

    /** A page of the measures that are asked for. */
    Page<MeasureRow> page(PublishedPlan plan, MeasureFilter filter, PageRequest request) {
        List<MeasureRow> items = new ArrayList<>();
        long[] total = {0};
        Query query = Query.of("WITH hits AS (SELECT " + MeasureSql.COLUMNS + ", row_number() OVER (" + IN_ORDER
                + ") AS rank " + MeasureSql.FROM);
        filter.where(query, plan);
        query.add(") SELECT t.total, d.* FROM (SELECT count(*) AS total FROM hits) t LEFT JOIN (SELECT * FROM hits"
                + " ORDER BY rank LIMIT " + request.size() + " OFFSET " + request.offset()
                + ") d ON true ORDER BY d.rank");
        sql.list(query, row -> {
            total[0] = row.number("total");
            return row.textOr("ref") != null && items.add(MeasureRows.row(row, plan));
        });
        return Page.of(items, request, total[0]);
    }

    /** All of the measures that are asked for. */
    void all(PublishedPlan plan, MeasureFilter filter, Consumer<MeasureRow> sink) {
        Query query = Query.of("SELECT " + MeasureSql.COLUMNS + MeasureSql.FROM);
        filter.where(query, plan).add(IN_ORDER);
        sql.stream(query, row -> MeasureRows.row(row, plan), sink);
    }

    /** One measure with its latest readings. */
    MeasureView get(PublishedPlan plan, String ref) {
        return sql.list(Query.of(ONE, plan.id(), ref), row -> view(row, plan)).stream()
                .findFirst()
                .orElseThrow(() -> PublicRequest.notFound(ref, "measure"));
    }

    private static MeasureView view(Row row, PublishedPlan plan) throws SQLException {
        MeasureRow head = MeasureRows.row(row, plan);
        List<ReadingView> readings = new ArrayList<>();
        for (ReadingView reading : row.list("readings", READING_LIST)) {
            readings.add(MeasureRows.judged(row, reading));
        }
        return new MeasureView(
                head.ref(),
                head.plan(),
                head.kind(),
                head.type(),
                head.name(),
                head.subPoints(),
                head.role(),
                head.objective(),
                head.actions(),
                head.unit(),
                head.good(),
                head.target(),
                head.targetUpper(),
                head.tolerancePercent(),
                head.baseline(),
                head.frequency(),
                head.nextDue(),
                head.targets(),
                head.derivation(),
                head.dataQuality(),
                head.latestReading(),
                head.rating(),
                head.explanation(),
                head.travel(),
                row.textOr("note"),
                row.recordOr("source", CitationView.class),
                readings,
                row.integer("reading_count"),
                List.of());
    }
}
