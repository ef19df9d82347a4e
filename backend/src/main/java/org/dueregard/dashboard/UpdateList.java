package org.dueregard.dashboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dueregard.dashboard.view.NextStepView;
import org.dueregard.dashboard.view.UpdateView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.JsonText;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;
import org.dueregard.platform.table.Column;

/** Published updates of an action, newest first, in one statement. */
@ApplicationScoped
class UpdateList {

    /** Columns of the list when it is given as a file. */
    static final List<Column<UpdateView>> COLUMNS = List.of(
            new Column<>("action", UpdateView::actionRef),
            new Column<>("ref", UpdateView::ref),
            new Column<>("date", UpdateView::date),
            new Column<>("progress", UpdateView::progress),
            new Column<>("issues", UpdateView::issues),
            new Column<>("lifecycle", row -> row.lifecycle().name()),
            new Column<>("completedOn", UpdateView::completedOn),
            new Column<>(
                    "forecast",
                    row -> row.forecast() == null ? null : row.forecast().date()),
            new Column<>(
                    "officerRating",
                    row -> row.officer() == null ? null : row.officer().rating().name()),
            new Column<>(
                    "officerReason",
                    row -> row.officer() == null ? null : row.officer().reason()),
            new Column<>("evidence", row -> row.evidenceStrength().name()),
            new Column<>(
                    "nextSteps",
                    row -> row.nextSteps().stream().map(NextStepView::text).collect(Collectors.joining("; "))),
            new Column<>("author", UpdateView::author),
            new Column<>(
                    "source", row -> row.source() == null ? null : row.source().code()),
            new Column<>(
                    "paragraph",
                    row -> row.source() == null ? null : row.source().paragraph()));

    private static final String SELECT = """
            WITH it AS (SELECT a.id, a.ref FROM action a
                         WHERE a.id = (SELECT p.action_id FROM action_placement p WHERE p.plan_id = ? AND p.ref = ?))
            SELECT (SELECT count(*) FROM published_update p WHERE p.action_id = it.id) AS total, list.body
              FROM it
              LEFT JOIN LATERAL (SELECT %1$s AS body, p.on_date, p.update_id
                                   FROM published_update p
                                  WHERE p.action_id = it.id
                                  ORDER BY p.on_date DESC, p.update_id DESC %2$s) list ON true
             ORDER BY list.on_date DESC, list.update_id DESC
            """;

    private static final TypeReference<UpdateView> UPDATE = new TypeReference<>() {};

    private final Sql sql;

    UpdateList(Sql sql) {
        this.sql = sql;
    }

    /** A page of the updates of an action. */
    Page<JsonText<UpdateView>> page(PublishedPlan plan, String ref, PageRequest request) {
        List<JsonText<UpdateView>> items = new ArrayList<>();
        long[] total = {-1};
        String limit = "LIMIT " + request.size() + " OFFSET " + request.offset();
        sql.list(query(plan, ref, limit), row -> {
            total[0] = row.number("total");
            JsonText<UpdateView> update = row.textOr("body", UPDATE);
            return update != null && items.add(update);
        });
        if (total[0] < 0) {
            throw PublicRequest.notFound(ref, "action");
        }
        return Page.of(items, request, total[0]);
    }

    /** A 404 problem when nothing in the plan has the reference; a file must know before it is begun. */
    void require(PublishedPlan plan, String ref) {
        String exists = "SELECT 1 FROM action_placement p WHERE p.plan_id = ? AND p.ref = ?";
        if (sql.list(Query.of(exists, plan.id(), ref), row -> ref).isEmpty()) {
            throw PublicRequest.notFound(ref, "action");
        }
    }

    /** All updates of an action. */
    void all(PublishedPlan plan, String ref, Consumer<UpdateView> sink) {
        sql.stream(query(plan, ref, ""), row -> row.recordOr("body", UpdateView.class), sink);
    }

    private static Query query(PublishedPlan plan, String ref, String limit) {
        return Query.of(SELECT.formatted(SqlPieces.published("it.ref"), limit), plan.id(), ref, plan.asAt());
    }
}
