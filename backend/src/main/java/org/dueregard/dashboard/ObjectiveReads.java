package org.dueregard.dashboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.dashboard.view.CitationView;
import org.dueregard.dashboard.view.NamedView;
import org.dueregard.dashboard.view.ObjectiveView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Objectives of a plan in its order, in one statement. */
@ApplicationScoped
class ObjectiveReads {

    private static final String SELECT =
            """
            SELECT o.ref, r.code AS role_code, r.name AS role_name, o.text, o.why_it_matters, o.priorities_text,
                   %1$s AS priorities, %2$s AS cross_cutting, %3$s AS related, %4$s AS source,
                   (SELECT count(*) FROM action_placement ap WHERE ap.objective_id = o.id) AS actions,
                   (SELECT count(*) FROM measure m WHERE m.objective_id = o.id) AS measures
              FROM objective o
              JOIN role r ON r.id = o.role_id
            """.formatted(themes("PRIORITY"), themes("CROSS_CUTTING"), themes("RELATED_PLAN"), SqlPieces.citation("o"));

    private static final TypeReference<List<NamedView>> NAMED = new TypeReference<>() {};

    private final Sql sql;

    ObjectiveReads(Sql sql) {
        this.sql = sql;
    }

    /** A page of objectives, of one role where one is given. */
    Page<ObjectiveView> page(PublishedPlan plan, @Nullable String role, PageRequest request) {
        List<ObjectiveView> items = new ArrayList<>();
        long[] total = {0};
        Query query =
                Query.of("WITH hits AS (SELECT o.id, row_number() OVER (ORDER BY r.ordinal, o.ordinal, o.ref) AS rank"
                        + " FROM objective o JOIN role r ON r.id = o.role_id");
        where(query, plan, role)
                .add(") SELECT t.total, d.* FROM (SELECT count(*) AS total FROM hits) t LEFT JOIN (SELECT h.rank, s.*"
                        + " FROM hits h JOIN LATERAL (" + SELECT
                        + " WHERE o.id = h.id) s ON true ORDER BY h.rank LIMIT "
                        + request.size() + " OFFSET " + request.offset() + ") d ON true ORDER BY d.rank");
        sql.list(query, row -> {
            total[0] = row.number("total");
            return row.textOr("ref") != null && items.add(view(row, plan));
        });
        return Page.of(items, request, total[0]);
    }

    /** All objectives, of one role where one is given. */
    void all(PublishedPlan plan, @Nullable String role, Consumer<ObjectiveView> sink) {
        Query query = where(Query.of(SELECT), plan, role).add("ORDER BY r.ordinal, o.ordinal, o.ref");
        sql.stream(query, row -> view(row, plan), sink);
    }

    private static Query where(Query query, PublishedPlan plan, @Nullable String role) {
        query.add("WHERE o.plan_id = ?", plan.id());
        return role == null ? query : query.add("AND r.id = ?", PublishedPlan.idOf(plan.roles(), role));
    }

    private static ObjectiveView view(Row row, PublishedPlan plan) throws SQLException {
        return new ObjectiveView(
                row.text("ref"),
                plan.ref(),
                new NamedView(row.text("role_code"), row.text("role_name")),
                row.text("text"),
                row.texts("why_it_matters"),
                row.list("priorities", NAMED),
                row.textOr("priorities_text"),
                row.list("cross_cutting", NAMED),
                row.list("related", NAMED),
                row.recordOr("source", CitationView.class),
                row.integer("actions"),
                row.integer("measures"),
                List.of());
    }

    private static String themes(String kind) {
        return """
            (SELECT json_agg(json_build_object('code', t.code, 'name', t.name) ORDER BY ot.ordinal, t.ordinal)
               FROM objective_theme ot JOIN plan_theme t ON t.id = ot.theme_id
              WHERE ot.objective_id = o.id AND t.kind = '%s')
            """.formatted(kind);
    }
}
