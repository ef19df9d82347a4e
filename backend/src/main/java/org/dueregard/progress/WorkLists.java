package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.consultation.WeDidTasks;
import org.dueregard.consultation.view.WeDidTask;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PlanStatus;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.progress.view.DueUpdate;
import org.dueregard.progress.view.TrackedStep;
import org.dueregard.progress.view.UpdateAbility;
import org.dueregard.progress.view.UpdateRow;
import org.dueregard.progress.view.Work;
import org.jspecify.annotations.Nullable;

/** The lists of the workspace: one statement each, whatever their length. A caller sees the own services. */
@ApplicationScoped
public class WorkLists {

    private static final int MOST = 200;
    private static final int DAYS_AHEAD = 28;

    private static final String DUE = """
            SELECT json_build_object('plan', p.ref, 'action', %s,
                       'links', json_build_object('action', '/api/v1/actions/' || a.ref || '?plan=' || p.ref,
                           'create', '/api/v1/actions/' || a.ref || '/updates?plan=' || p.ref))
              FROM action a
              JOIN plan p ON p.id = a.plan_id
              JOIN action_state s ON s.action_id = a.id
              LEFT JOIN service v ON v.id = a.lead_service_id
             WHERE a.plan_id = ? AND s.freshness IN ('DUE', 'OVERDUE', 'NEVER') AND s.band NOT IN ('COMPLETE', 'CLOSED')
               AND NOT EXISTS (SELECT 1 FROM progress_update u WHERE u.action_id = a.id AND u.state <> 'PUBLISHED')
            """.formatted(WorkSql.ACTION);

    private static final String STEPS = """
             FROM tracked_step t
             JOIN plan p ON p.id = t.plan_id
             JOIN action a ON a.id = t.action_id
             LEFT JOIN service v ON v.id = a.lead_service_id
            WHERE t.plan_id = ?
            """;

    private static final String STEP_ORDER = "ORDER BY t.due_day NULLS LAST, t.on_date, t.id ";

    private static final String OF_ACTION =
            "AND a.id = (SELECT ap.action_id FROM action_placement ap WHERE ap.plan_id = ? AND ap.ref = ?)";

    private final JsonRows rows;
    private final CurrentCaller callers;
    private final WeDidTasks tasks;
    private final Clock clock;

    WorkLists(JsonRows rows, CurrentCaller callers, WeDidTasks tasks, Clock clock) {
        this.rows = rows;
        this.callers = callers;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A page of updates with what the caller may do with each. */
    @Transactional
    public Page<UpdateRow> updates(PublishedPlan plan, UpdateFilter filter) {
        Query where = visible(Query.of(WorkSql.FROM).add("WHERE u.plan_id = ?", plan.id()));
        if (!filter.states().isEmpty()) {
            where.add(
                    "AND u.state = ANY (?)",
                    filter.states().stream().map(Enum::name).toList());
        }
        if (filter.author() != null) {
            where.add("AND u.author = ?", filter.author());
        }
        narrow(where, plan, filter.service(), filter.action());
        Query query = Query.of("SELECT json_build_object('total', (SELECT count(*)")
                .add(where)
                .add("), 'items', coalesce((SELECT json_agg(x.body) FROM (SELECT " + WorkSql.SEEN_ROW + " AS body")
                .add(where)
                .add("ORDER BY " + filter.order() + ", u.id " + limit(filter.page()) + ") x), '[]'))");
        UpdatePage page = rows.list(query, UpdatePage.class).getFirst();
        return Page.of(page.items().stream().map(this::seen).toList(), filter.page(), page.total());
    }

    /** A page of next steps, earliest due first. */
    @Transactional
    public Page<TrackedStep> steps(PublishedPlan plan, StepFilter filter) {
        Query where = visible(Query.of(STEPS, plan.id()));
        if (filter.due() != null) {
            where.add("AND t.due_day <= ?", filter.due());
        }
        if (filter.open() != null) {
            where.add(filter.open() ? "AND t.outcome IS NULL" : "AND t.outcome IS NOT NULL");
        }
        narrow(where, plan, filter.service(), filter.action());
        Query query = Query.of("SELECT json_build_object('total', (SELECT count(*)")
                .add(where)
                .add("), 'items', coalesce((SELECT json_agg(x.body) FROM (SELECT " + WorkSql.STEP + " AS body", today())
                .add(where)
                .add(STEP_ORDER + limit(filter.page()) + ") x), '[]'))");
        StepPage page = rows.list(query, StepPage.class).getFirst();
        return Page.of(page.items(), filter.page(), page.total());
    }

    /** What the caller has to do in a plan. */
    @Transactional
    public Work work(PublishedPlan plan) {
        Query unpublished = visible(Query.of("SELECT " + WorkSql.SEEN_ROW + WorkSql.FROM)
                        .add("WHERE u.plan_id = ? AND u.state <> 'PUBLISHED'", plan.id()))
                .add("ORDER BY u.saved_at, u.id");
        List<UpdateRow> updates =
                rows.list(unpublished, SeenRow.class).stream().map(this::seen).toList();
        Query soon = visible(Query.of("SELECT " + WorkSql.STEP, today()).add(STEPS, plan.id()))
                .add("AND t.outcome IS NULL AND t.due_day <= ?", today().plusDays(DAYS_AHEAD))
                .add(STEP_ORDER + "LIMIT " + MOST);
        return new Work(
                plan.ref(),
                today(),
                due(plan),
                some(updates, update -> update.state() == UpdateState.DRAFT && may(update, UpdateAbility.EDIT)),
                some(updates, update -> update.state() == UpdateState.RETURNED && may(update, UpdateAbility.EDIT)),
                some(updates, WorkLists::isWithOthers),
                some(updates, update -> may(update, UpdateAbility.ACKNOWLEDGE)),
                some(updates, update -> may(update, UpdateAbility.PUBLISH)),
                rows.list(soon, TrackedStep.class),
                consultations());
    }

    private record UpdatePage(long total, List<SeenRow> items) {}

    private record StepPage(long total, List<TrackedStep> items) {}

    private List<DueUpdate> due(PublishedPlan plan) {
        boolean writes = access().seesAll() || callers.get().has(Roles.SERVICE_OFFICER);
        if (!writes || plan.status().equals(PlanStatus.CLOSED.name())) {
            return List.of();
        }
        Query query = visible(Query.of(DUE, plan.id()))
                .add("ORDER BY array_position(ARRAY['OVERDUE', 'NEVER', 'DUE'], s.freshness), a.ordinal, a.id LIMIT "
                        + MOST);
        return rows.list(query, DueUpdate.class);
    }

    private @Nullable List<WeDidTask> consultations() {
        boolean keeps = access().seesAll() || callers.get().has(Roles.SERVICE_OFFICER);
        return keeps ? tasks.of(callers.get()) : null;
    }

    private static boolean isWithOthers(UpdateRow update) {
        return !update.state().isEditable()
                && !may(update, UpdateAbility.ACKNOWLEDGE)
                && !may(update, UpdateAbility.PUBLISH);
    }

    private static boolean may(UpdateRow update, UpdateAbility ability) {
        return update.abilities().contains(ability);
    }

    private static List<UpdateRow> some(List<UpdateRow> updates, Predicate<UpdateRow> wanted) {
        return updates.stream().filter(wanted).limit(MOST).toList();
    }

    private UpdateRow seen(SeenRow update) {
        return update.row().with(access().abilities(update));
    }

    /** Only what the caller may see, by the service {@code v}. */
    private Query visible(Query where) {
        return access().seesAll()
                ? where
                : where.add("AND v.code = ANY (?)", List.copyOf(callers.get().services()));
    }

    private static void narrow(Query where, PublishedPlan plan, @Nullable String service, @Nullable String action) {
        if (service != null) {
            where.add("AND v.code = ?", service);
        }
        if (action != null) {
            where.add(OF_ACTION, plan.id(), action);
        }
    }

    private static String limit(PageRequest page) {
        return "LIMIT " + page.size() + " OFFSET " + page.offset();
    }

    private UpdateAccess access() {
        return new UpdateAccess(callers.get());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
