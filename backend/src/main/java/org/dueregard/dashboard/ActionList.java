package org.dueregard.dashboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.dashboard.view.ActionRow;
import org.dueregard.dashboard.view.ActionUpdateSummary;
import org.dueregard.dashboard.view.CitationView;
import org.dueregard.dashboard.view.ComputedRatingView;
import org.dueregard.dashboard.view.DueDateView;
import org.dueregard.dashboard.view.NamedView;
import org.dueregard.dashboard.view.NextStepView;
import org.dueregard.dashboard.view.PlacementView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Freshness;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.RatingSource;
import org.jspecify.annotations.Nullable;

/** Actions of a plan with rating and latest update: a page, or all of them, in one statement. */
@ApplicationScoped
class ActionList {

    private static final String DETAILS = """
            , page AS (SELECT h.*, row_number() OVER (%1$s) AS rank FROM hits h ORDER BY rank %2$s)
            SELECT t.total, d.*
              FROM (SELECT count(*) AS total FROM hits) t
              LEFT JOIN LATERAL (
                SELECT page.rank, a.ref, a.wording, a.statutory, a.due_kind, a.due_date, a.due_precision, a.due_text,
                       a.next_review, v.code AS service_code, v.name AS service_name, s.lifecycle, s.band, s.rating,
                       s.rating_source, s.explanation, s.computed_rating, s.computed_rule, s.computed_sentence,
                       s.freshness, s.evidence, %3$s AS placements,
                       u.ref AS update_ref, u.on_date, u.progress, %4$s AS next_steps, %5$s AS update_source
                  FROM page
                  JOIN action a ON a.id = page.id
                  JOIN action_state s ON s.action_id = a.id
                  LEFT JOIN service v ON v.id = a.lead_service_id
                  LEFT JOIN progress_update u ON u.id = s.latest_update_id) d ON true
             ORDER BY d.rank
            """;

    private static final TypeReference<List<PlacementView>> PLACEMENTS = new TypeReference<>() {};
    private static final TypeReference<CitationView> CITATION = new TypeReference<>() {};
    private static final TypeReference<List<NextStepView>> NEXT_STEPS = new TypeReference<>() {};

    private final Sql sql;

    ActionList(Sql sql) {
        this.sql = sql;
    }

    /** The page that is asked for. */
    Page<ActionRow> page(PublishedPlan plan, ActionFilter filter) {
        List<ActionRow> items = new ArrayList<>();
        long[] total = {0};
        String limit =
                "LIMIT " + filter.page().size() + " OFFSET " + filter.page().offset();
        sql.list(query(plan, filter, limit), row -> {
            total[0] = row.number("total");
            return row.textOr("ref") != null && items.add(row(row, plan));
        });
        return Page.of(items, filter.page(), total[0]);
    }

    /** All of them, one after the other. */
    void all(PublishedPlan plan, ActionFilter filter, Consumer<ActionRow> sink) {
        sql.stream(query(plan, filter, ""), row -> row.textOr("ref") == null ? null : row(row, plan), sink);
    }

    private static Query query(PublishedPlan plan, ActionFilter filter, String limit) {
        String details = DETAILS.formatted(
                "ORDER BY " + String.join(", ", filter.order()),
                limit,
                SqlPieces.PLACEMENTS,
                SqlPieces.NEXT_STEPS,
                SqlPieces.citation("u"));
        return ActionHits.of(plan, filter).add(details);
    }

    private static ActionRow row(Row row, PublishedPlan plan) throws SQLException {
        return new ActionRow(
                row.text("ref"),
                plan.ref(),
                row.text("wording"),
                row.listText("placements", PLACEMENTS),
                service(row),
                row.yes("statutory"),
                due(row, plan),
                row.constant("lifecycle", Lifecycle.class),
                row.constant("band", org.dueregard.rag.Band.class),
                row.constant("rating", Rating.class),
                row.constant("rating_source", RatingSource.class),
                row.text("explanation"),
                computed(row),
                row.constant("freshness", Freshness.class),
                row.constant("evidence", EvidenceStrength.class),
                update(row));
    }

    static @Nullable NamedView service(Row row) throws SQLException {
        String code = row.textOr("service_code");
        return code == null ? null : new NamedView(code, row.text("service_name"));
    }

    /** The due date; an action without one of its own is due at the end of its plan. */
    static DueDateView due(Row row, PublishedPlan plan) throws SQLException {
        DueKind kind = row.constant("due_kind", DueKind.class);
        boolean fromPlan = row.dateOr("due_date") == null && kind == DueKind.DUE && row.textOr("due_text") == null;
        return new DueDateView(
                kind,
                fromPlan ? plan.end() : row.dateOr("due_date"),
                row.constantOr("due_precision", DatePrecision.class),
                row.textOr("due_text"),
                row.dateOr("next_review"),
                fromPlan);
    }

    static ComputedRatingView computed(Row row) throws SQLException {
        return new ComputedRatingView(
                row.constant("computed_rating", Rating.class),
                row.constant("computed_rule", RatingRule.class),
                row.text("computed_sentence"));
    }

    private static @Nullable ActionUpdateSummary update(Row row) throws SQLException {
        String ref = row.textOr("update_ref");
        return ref == null
                ? null
                : new ActionUpdateSummary(
                        ref,
                        row.date("on_date"),
                        row.text("progress"),
                        row.listText("next_steps", NEXT_STEPS),
                        row.textOr("update_source", CITATION));
    }
}
