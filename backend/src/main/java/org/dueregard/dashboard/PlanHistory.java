package org.dueregard.dashboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.action.course.DispositionView;
import org.dueregard.dashboard.view.DecisionView;
import org.dueregard.dashboard.view.PlanChangesView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.course.WordDifference;
import org.dueregard.plan.course.WordRun;
import org.dueregard.plan.course.WordingLine;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.dueregard.platform.table.Column;
import org.jspecify.annotations.Nullable;

/** How a published plan came about and ended: what was amended, what became of its actions. One statement each. */
@ApplicationScoped
class PlanHistory {

    static final List<Column<DispositionView>> COLUMNS = List.of(
            new Column<>("action", DispositionView::action),
            new Column<>("wording", DispositionView::wording),
            new Column<>("disposition", DispositionView::disposition),
            new Column<>("toPlan", row -> row.to() == null ? null : row.to().plan()),
            new Column<>("toAction", row -> row.to() == null ? null : row.to().action()),
            new Column<>("reason", DispositionView::reason),
            new Column<>("on", DispositionView::on),
            new Column<>("correction", DispositionView::correction));

    private static final String CHANGES = """
            SELECT CASE WHEN p.approving_body IS NOT NULL THEN
                       json_build_object('body', p.approving_body, 'date', p.decision_date, 'text', p.decision_text,
                           'source', (SELECT json_build_object('code', d.code, 'title', d.title,
                                          'date', d.published_on, 'paragraph', p.decision_paragraph)
                                        FROM source_document d WHERE d.id = p.decision_source_id)) END AS decision,
                   s.wording AS submitted, s.digest AS submitted_digest, s.on_day AS submitted_on,
                   a.wording AS approved, a.digest AS approved_digest, a.on_day AS approved_on,
                   (SELECT json_agg(json_build_object('kind', m.kind, 'ref', m.ref, 'field', m.field,
                               'position', m.position, 'text', m.reason))
                      FROM plan_amendment m WHERE m.plan_id = p.id AND m.reason IS NOT NULL) AS reasons
              FROM plan p
              LEFT JOIN LATERAL (SELECT t.*, CAST(t.created_at AT TIME ZONE 'Europe/London' AS date) AS on_day
                                   FROM plan_step t WHERE t.plan_id = p.id AND t.step = 'APPROVED'
                                  ORDER BY t.number DESC LIMIT 1) a ON true
              LEFT JOIN LATERAL (SELECT t.*, CAST(t.created_at AT TIME ZONE 'Europe/London' AS date) AS on_day
                                   FROM plan_step t
                                  WHERE t.plan_id = p.id AND t.step = 'SUBMITTED' AND t.number < a.number
                                  ORDER BY t.number DESC LIMIT 1) s ON true
             WHERE p.id = ?
            """;

    private static final String DISPOSITIONS = "SELECT count(*) OVER () AS total, " + DispositionView.JSON + " AS body"
            + DispositionView.FROM + "AND a.plan_id = ? ORDER BY a.ordinal, a.ref";

    private static final TypeReference<List<WordingLine>> LINES = new TypeReference<>() {};

    private final Sql sql;

    PlanHistory(Sql sql) {
        this.sql = sql;
    }

    /** What the approving body changed. */
    PlanChangesView changes(PublishedPlan plan) {
        return sql.list(Query.of(CHANGES, plan.id()), row -> changes(plan, row)).stream()
                .findFirst()
                .orElseThrow(() -> PublicRequest.notFound(plan.ref(), "plan"));
    }

    /** A page of what became of the actions of a plan. */
    Page<DispositionView> dispositions(PublishedPlan plan, PageRequest page) {
        long[] total = {0};
        List<DispositionView> items =
                sql.list(Query.of(DISPOSITIONS, plan.id()).add("LIMIT ? OFFSET ?", page.size(), page.offset()), row -> {
                    total[0] = row.number("total");
                    return row.recordOr("body", DispositionView.class);
                });
        if (items.isEmpty() && page.offset() > 0) {
            total[0] = dispositions(plan, new PageRequest(1, 1)).total();
        }
        return Page.of(items, page, total[0]);
    }

    /** All of them. */
    void all(PublishedPlan plan, Consumer<DispositionView> sink) {
        sql.stream(Query.of(DISPOSITIONS, plan.id()), row -> row.recordOr("body", DispositionView.class), sink);
    }

    private static PlanChangesView changes(PublishedPlan plan, Row row) throws SQLException {
        Map<String, String> reasons = row.list("reasons", LINES).stream()
                .collect(Collectors.toMap(WordingLine::place, WordingLine::text, (a, b) -> a));
        Map<String, WordingLine> submitted = row.list("submitted", LINES).stream()
                .collect(Collectors.toMap(WordingLine::place, Function.identity(), (a, b) -> a));
        boolean kept = !submitted.isEmpty();
        return new PlanChangesView(
                plan.ref(),
                row.recordOr("decision", DecisionView.class),
                kept ? new PlanChangesView.Frozen(row.date("submitted_on"), row.text("submitted_digest")) : null,
                row.dateOr("approved_on") == null
                        ? null
                        : new PlanChangesView.Frozen(row.date("approved_on"), row.text("approved_digest")),
                kept
                        ? row.list("approved", LINES).stream()
                                .filter(line -> !text(submitted, line).equals(line.text()))
                                .map(line -> item(line, submitted.get(line.place()), reasons.get(line.place())))
                                .toList()
                        : List.of());
    }

    private static String text(Map<String, WordingLine> lines, WordingLine line) {
        WordingLine there = lines.get(line.place());
        return there == null ? "" : there.text();
    }

    private static PlanChangesView.Item item(
            WordingLine approved, @Nullable WordingLine submitted, @Nullable String reason) {
        List<WordRun> words = WordDifference.between(submitted == null ? "" : submitted.text(), approved.text());
        return new PlanChangesView.Item(
                approved.kind(),
                approved.ref(),
                approved.field(),
                approved.position(),
                submitted == null ? null : submitted.text(),
                approved.text(),
                reason,
                words);
    }
}
