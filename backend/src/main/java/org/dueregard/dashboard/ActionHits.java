package org.dueregard.dashboard;

import java.util.List;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.Query;
import org.dueregard.rag.Lifecycle;

/** The narrow first step of a list of actions: which ones, with what they are sorted by and nothing else. */
final class ActionHits {

    private static final String FROM = """
            hits AS MATERIALIZED (
              SELECT DISTINCT ON (a.id) a.id, r.ordinal AS role_ordinal, o.ordinal AS objective_ordinal, ap.ordinal,
                     coalesce(a.due_date, a.next_review, CAST(? AS date)) AS due, v.name AS service, s.latest_update_on,
                     array_position(ARRAY['RED', 'AMBER', 'GREEN', 'COMPLETE', 'NOT_RATED', 'CLOSED'], s.band) AS severity
                FROM action_placement ap
                JOIN objective o ON o.id = ap.objective_id
                JOIN role r ON r.id = o.role_id
                JOIN action a ON a.id = ap.action_id
                JOIN action_state s ON s.action_id = a.id
                LEFT JOIN service v ON v.id = a.lead_service_id
               WHERE ap.plan_id = ?
            """;

    /** The words are read once, not for every row, and looked up in the plan's own part of the index. */
    private static final String FOUND = """
            found AS MATERIALIZED (
              SELECT e.action_id FROM search_entry e WHERE e.document @@ (SELECT search_query(?, ?))),
            """;

    private ActionHits() {}

    static Query of(PublishedPlan plan, ActionFilter filter) {
        Query query = Query.of("WITH");
        if (filter.text() != null) {
            query.add(FOUND, plan.id(), filter.text());
        }
        if (plan.end() == null) {
            query.add(FROM.replace("CAST(? AS date)", "NULL"), plan.id());
        } else {
            query.add(FROM, plan.end(), plan.id());
        }
        if (filter.role() != null) {
            query.add("AND o.role_id = ?", PublishedPlan.idOf(plan.roles(), filter.role()));
        }
        if (!filter.bands().isEmpty()) {
            query.add("AND s.band = ANY (?)", filter.countedBands());
        }
        if (!filter.lifecycles().isEmpty()) {
            List<String> names =
                    filter.lifecycles().stream().map(Lifecycle::name).toList();
            query.add("AND s.lifecycle = ANY (?)", names);
        }
        if (filter.service() != null) {
            query.add("AND a.lead_service_id = ?", PublishedPlan.idOf(plan.services(), filter.service()));
        }
        theme(query, plan, "PRIORITY", filter.priority());
        theme(query, plan, "CROSS_CUTTING", filter.crossCutting());
        if (filter.text() != null) {
            query.add("AND a.id IN (SELECT f.action_id FROM found f)");
        }
        return query.add("ORDER BY a.id, r.ordinal, o.ordinal, ap.ordinal)");
    }

    private static void theme(
            Query query, PublishedPlan plan, String kind, @org.jspecify.annotations.Nullable String code) {
        if (code != null) {
            query.add(
                    "AND EXISTS (SELECT 1 FROM objective_theme ot WHERE ot.objective_id = o.id AND ot.theme_id = ?)",
                    plan.themeId(kind, code));
        }
    }
}
