package org.dueregard.dashboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.dueregard.dashboard.view.ActionView;
import org.dueregard.dashboard.view.CitationView;
import org.dueregard.dashboard.view.ClosureView;
import org.dueregard.dashboard.view.ForecastView;
import org.dueregard.dashboard.view.LineageEntryView;
import org.dueregard.dashboard.view.MeasureLinkView;
import org.dueregard.dashboard.view.MilestoneView;
import org.dueregard.dashboard.view.OverrideView;
import org.dueregard.dashboard.view.PlacementView;
import org.dueregard.dashboard.view.UpdateView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Freshness;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingSource;

/** One action with its updates and measures, in one statement. */
@ApplicationScoped
class ActionDetail {

    /** Most updates that come with an action; the list of updates has them all. */
    static final int UPDATES = 50;

    private static final String SELECT =
            """
            SELECT a.ref, a.wording, a.sub_points, a.partners, a.statutory, a.start_date, a.due_kind, a.due_date,
                   a.due_precision, a.due_text, a.next_review, a.disposition, a.closure_reason,
                   v.code AS service_code, v.name AS service_name, s.lifecycle, s.completed_on, s.band, s.rating,
                   s.rating_source, s.explanation, s.computed_rating, s.computed_rule, s.computed_sentence,
                   s.freshness, s.evidence, s.forecast_date, s.forecast_reason,
                   coalesce(oo.rating, ou.officer_rating) AS officer_rating,
                   coalesce(oo.author, ou.officer_author) AS officer_author,
                   coalesce(oo.reason, ou.officer_reason) AS officer_reason,
                   coalesce(oo.review_by, ou.officer_review_by) AS officer_review_by, s.officer_expired,
                   %1$s AS placements, %2$s AS source,
                   (SELECT json_strip_nulls(json_agg(json_build_object('text', m.text, 'due', m.due_date,
                                        'dueText', m.due_text, 'done', m.done_on IS NOT NULL, 'doneOn', m.done_on)
                                        ORDER BY m.ordinal))
                      FROM milestone m WHERE m.action_id = a.id) AS milestones,
                   (SELECT json_agg(json_build_object('ref', m.ref, 'name', m.name, 'kind', m.kind, 'rating', ms.rating)
                                    ORDER BY m.ordinal, m.ref)
                      FROM measure_action ma
                      JOIN measure m ON m.id = ma.measure_id
                      JOIN measure_state ms ON ms.measure_id = m.id
                     WHERE ma.action_id = a.id) AS measures,
                   (SELECT count(*) FROM published_update p WHERE p.action_id = a.id) AS update_count,
                   (SELECT '[' || string_agg(latest.body, ',') || ']'
                      FROM (SELECT %3$s AS body FROM published_update p
                             WHERE p.action_id = a.id ORDER BY p.on_date DESC, p.update_id DESC LIMIT %4$d) latest) AS updates,
                   CASE WHEN EXISTS (SELECT 1 FROM action_edge e WHERE e.earlier_id = a.id)
                          OR EXISTS (SELECT 1 FROM action_edge e WHERE e.later_id = a.id) THEN action_line(a.id) END AS lineage
              FROM action a
              JOIN action_state s ON s.action_id = a.id
              LEFT JOIN service v ON v.id = a.lead_service_id
              LEFT JOIN progress_update ou ON ou.id = s.officer_update_id
              LEFT JOIN action_override oo ON oo.id = s.officer_override_id
             WHERE a.id = (SELECT p.action_id FROM action_placement p WHERE p.plan_id = ? AND p.ref = ?)
            """.formatted(SqlPieces.PLACEMENTS, SqlPieces.citation("a"), SqlPieces.published("a.ref"), UPDATES);

    private static final TypeReference<List<PlacementView>> PLACEMENTS = new TypeReference<>() {};
    private static final TypeReference<CitationView> CITATION = new TypeReference<>() {};
    private static final TypeReference<List<MilestoneView>> MILESTONES = new TypeReference<>() {};
    private static final TypeReference<List<MeasureLinkView>> MEASURES = new TypeReference<>() {};
    private static final TypeReference<List<UpdateView>> UPDATE_LIST = new TypeReference<>() {};
    private static final TypeReference<List<LineageEntryView>> LINEAGE = new TypeReference<>() {};

    private final Sql sql;

    ActionDetail(Sql sql) {
        this.sql = sql;
    }

    /** The action that has a reference in a plan, be it that of its first or of another role. */
    ActionView get(PublishedPlan plan, String ref) {
        return sql.list(Query.of(SELECT, plan.asAt(), plan.id(), ref), row -> view(row, plan)).stream()
                .findFirst()
                .orElseThrow(() -> PublicRequest.notFound(ref, "action"));
    }

    private static ActionView view(Row row, PublishedPlan plan) throws SQLException {
        return new ActionView(
                row.text("ref"),
                plan.ref(),
                row.text("wording"),
                row.texts("sub_points"),
                row.listText("placements", PLACEMENTS),
                ActionList.service(row),
                row.texts("partners"),
                row.yes("statutory"),
                row.dateOr("start_date"),
                ActionList.due(row, plan),
                row.dateOr("forecast_date") == null
                        ? null
                        : new ForecastView(row.date("forecast_date"), row.text("forecast_reason")),
                row.constant("lifecycle", Lifecycle.class),
                row.dateOr("completed_on"),
                row.textOr("disposition") == null
                        ? null
                        : new ClosureView(row.text("disposition"), row.text("closure_reason")),
                row.constant("band", org.dueregard.rag.Band.class),
                row.constant("rating", Rating.class),
                row.constant("rating_source", RatingSource.class),
                row.text("explanation"),
                ActionList.computed(row),
                row.textOr("officer_rating") == null ? null : officer(row),
                row.constant("freshness", Freshness.class),
                row.constant("evidence", EvidenceStrength.class),
                row.textOr("source", CITATION),
                row.listText("milestones", MILESTONES),
                row.listText("measures", MEASURES),
                row.listText("updates", UPDATE_LIST),
                row.integer("update_count"),
                row.listText("lineage", LINEAGE),
                List.of());
    }

    private static OverrideView officer(Row row) throws SQLException {
        return new OverrideView(
                row.constant("officer_rating", Rating.class),
                row.text("officer_author"),
                row.text("officer_reason"),
                row.date("officer_review_by"),
                row.yes("officer_expired"));
    }
}
