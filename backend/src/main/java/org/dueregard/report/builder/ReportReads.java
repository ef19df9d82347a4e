package org.dueregard.report.builder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;
import org.dueregard.report.builder.view.ReleasedReport;
import org.dueregard.report.builder.view.ReleasedReportView;
import org.jspecify.annotations.Nullable;

/** What is public of reports: a list or one of them, each in one statement. Exempt parts are in none of its columns. */
@ApplicationScoped
class ReportReads {

    private static final String LATEST = """
            FROM report r JOIN plan p ON p.id = r.plan_id
              JOIN LATERAL (SELECT e.* FROM report_release e WHERE e.report_id = r.id
                             ORDER BY e.edition DESC LIMIT 1) e ON true
             WHERE true
            """;

    private static final String ROW = """
            json_build_object('ref', r.ref, 'version', e.edition, 'title', e.public_text ->> 'title', 'plan', p.ref,
                'asAt', e.public_text ->> 'asAt', 'finalDecisionMaker', e.public_text #>> '{face,finalDecisionMaker}',
                'meetingOn', e.public_text #>> '{face,meetingOn}',
                'classification', e.public_text #>> '{face,classification}', 'releasedAt', e.released_at,
                'href', '/api/v1/reports/' || r.ref)
            """;

    private static final String ORDER = "ORDER BY e.released_at DESC, r.ref DESC";

    private static final String ONE = """
            SELECT json_build_object('ref', r.ref, 'version', e.edition, 'state',
                       CASE WHEN e.edition = (SELECT max(x.edition) FROM report_release x WHERE x.report_id = r.id)
                            THEN 'RELEASED' ELSE 'SUPERSEDED' END,
                       'report', e.public_text, 'figures', e.figures, 'documents', (SELECT json_agg(json_build_object(
                           'name', d ->> 'name', 'mediaType', d ->> 'mediaType', 'part', d ->> 'part',
                           'size', CAST(d ->> 'size' AS bigint), 'sha256', d ->> 'sha256'))
                           FROM jsonb_array_elements(e.documents) AS d),
                       'snapshotHash', e.snapshot_hash, 'releasedAt', e.released_at, 'reason', e.reason,
                       'versions', (SELECT json_agg(json_build_object('version', x.edition, 'releasedAt', x.released_at,
                                    'reason', x.reason) ORDER BY x.edition DESC)
                                      FROM report_release x WHERE x.report_id = r.id)) AS body
              FROM report r JOIN report_release e ON e.report_id = r.id
             WHERE r.ref = ?
            """;

    private final Sql sql;

    ReportReads(Sql sql) {
        this.sql = sql;
    }

    private static Query where(@Nullable String plan) {
        Query where = Query.of(LATEST);
        return plan == null ? where : where.add("AND p.ref = ?", plan);
    }

    /** A page of reports as they were last released, the latest first. */
    Page<ReleasedReport> page(@Nullable String plan, PageRequest page) {
        List<ReleasedReport> items = new ArrayList<>();
        long[] total = {0};
        Query query = Query.of("SELECT t.total, d.body FROM (SELECT count(*) AS total")
                .add(where(plan))
                .add(") t LEFT JOIN (SELECT row_number() OVER (" + ORDER + ") AS rank, " + ROW + " AS body")
                .add(where(plan))
                .add("ORDER BY 1 LIMIT " + page.size() + " OFFSET " + page.offset() + ") d ON true ORDER BY d.rank");
        sql.list(query, row -> {
            total[0] = row.number("total");
            ReleasedReport one = row.recordOr("body", ReleasedReport.class);
            return one != null && items.add(one);
        });
        return Page.of(items, page, total[0]);
    }

    /** What differs whenever a row of the list does. */
    String fingerprint(@Nullable String plan) {
        Query query = Query.of("SELECT md5(coalesce(string_agg(d.body::text, '|'), '')) AS print FROM (SELECT " + ROW
                        + " AS body")
                .add(where(plan))
                .add(ORDER + ") d");
        return sql.list(query, row -> row.text("print")).getFirst();
    }

    /** All of them. */
    void all(@Nullable String plan, Consumer<ReleasedReport> sink) {
        Query query = Query.of("SELECT " + ROW + " AS body").add(where(plan)).add(ORDER);
        sql.stream(query, row -> row.recordOr("body", ReleasedReport.class), sink);
    }

    /**
     * One of them.
     *
     * @param version a version that was released; 0 for the latest
     */
    ReleasedReportView get(String ref, int version) {
        Query query = Query.of(ONE, ref);
        if (version > 0) {
            query.add("AND e.edition = ?", version);
        }
        return sql
                .list(
                        query.add("ORDER BY e.edition DESC LIMIT 1"),
                        row -> row.recordOr("body", ReleasedReportView.class))
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no released report " + ref));
    }
}
