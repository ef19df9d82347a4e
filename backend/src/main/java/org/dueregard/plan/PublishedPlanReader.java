package org.dueregard.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads published plans from the database: all of them, or one that has changed. */
@ApplicationScoped
class PublishedPlanReader {

    private static final String PLANS = """
            SELECT p.id, p.ref, p.title, o.code AS organisation, o.name AS body, p.status, p.period_start, p.period_end,
                   p.period_text, p.decision_date, p.position_date, p.as_at_rule, later.ref AS superseded_by,
                   s.stamp, s.rated_as_at, s.previous_as_at,
                   (SELECT json_agg(json_build_object('id', r.id, 'code', r.code, 'name', r.name) ORDER BY r.ordinal)
                      FROM role r WHERE r.plan_id = p.id) AS roles,
                   (SELECT json_agg(json_build_object('id', t.id, 'kind', t.kind, 'code', t.code, 'name', t.name)
                                    ORDER BY t.kind, t.ordinal)
                      FROM plan_theme t WHERE t.plan_id = p.id) AS themes,
                   (SELECT json_agg(json_build_object('id', v.id, 'code', v.code, 'name', v.name) ORDER BY v.name)
                      FROM service v
                     WHERE v.id IN (SELECT a.lead_service_id FROM action a WHERE a.plan_id = p.id)) AS services
              FROM plan p
              JOIN organisation o ON o.id = p.organisation_id
              JOIN plan_stamp s ON s.plan_id = p.id AND s.rated_as_at IS NOT NULL
              LEFT JOIN plan later ON later.id = p.superseded_by_id
             WHERE p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED')
            """;

    private static final TypeReference<List<PublishedPlan.Item>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<List<PublishedPlan.Theme>> THEMES = new TypeReference<>() {};

    private final Sql sql;

    PublishedPlanReader(Sql sql) {
        this.sql = sql;
    }

    /** Every published plan, in the order in which they were recorded. */
    List<PublishedPlan> all() {
        return sql.list(Query.of(PLANS).add("ORDER BY p.id"), PublishedPlanReader::plan);
    }

    /** One plan as it is now, or null when it is not published. */
    @Nullable
    PublishedPlan one(UUID id) {
        List<PublishedPlan> found = sql.list(Query.of(PLANS).add("AND p.id = ?", id), PublishedPlanReader::plan);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static PublishedPlan plan(Row row) throws SQLException {
        return new PublishedPlan(
                row.id("id"),
                row.text("ref"),
                row.text("title"),
                row.text("organisation"),
                row.text("body"),
                row.text("status"),
                row.dateOr("period_start"),
                row.dateOr("period_end"),
                row.text("period_text"),
                row.dateOr("decision_date"),
                row.textOr("superseded_by"),
                row.dateOr("position_date"),
                row.text("as_at_rule").equals("POSITION"),
                row.number("stamp"),
                row.date("rated_as_at"),
                row.dateOr("previous_as_at"),
                row.list("roles", ITEMS),
                row.list("themes", THEMES),
                row.list("services", ITEMS));
    }
}
