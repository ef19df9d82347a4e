package org.dueregard.plan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PlanStatus;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/** Reads plans in whatever state, for officers, reviewers and the committee clerk. */
@ApplicationScoped
public class PlanRecords {

    private static final String WORDING_NOW = """
            SELECT json_build_object('plan', p.ref, 'status', p.status, 'lines', plan_wording(p.id))::text
              FROM plan p WHERE p.ref = ?
            """;

    private static final String WORDING_THEN = """
            SELECT json_build_object('plan', p.ref, 'status', p.status, 'lines', s.wording, 'step', %s)::text
              FROM plan p JOIN plan_step s ON s.plan_id = p.id
             WHERE p.ref = ? AND s.number = ? AND s.wording IS NOT NULL
            """.formatted(PlanSql.STEP);

    private final JsonRows rows;
    private final CurrentCaller callers;

    PlanRecords(JsonRows rows, CurrentCaller callers) {
        this.rows = rows;
        this.callers = callers;
    }

    /** How many there are, and the page. */
    record Found(long total, List<PlanRecord> items) {}

    /** A page of plans, the latest first; those in the given states, or all when none is given. */
    @Transactional
    public Page<PlanRecord> page(Set<PlanStatus> states, PageRequest page) {
        List<String> names = (states.isEmpty() ? Set.of(PlanStatus.values()) : states)
                .stream().map(PlanStatus::name).toList();
        Query query = Query.of(
                        "SELECT json_build_object('total', (SELECT count(*) FROM plan p WHERE p.status = ANY (?)),"
                                + " 'items', coalesce((SELECT json_agg(x.body) FROM (SELECT "
                                + PlanSql.RECORD + " AS body" + PlanSql.FROM
                                + "WHERE p.status = ANY (?) ORDER BY p.period_start DESC NULLS LAST, p.ref",
                        names,
                        names)
                .add("LIMIT ? OFFSET ?) x), '[]'))::text", page.size(), page.offset());
        Found found = rows.list(query, Found.class).getFirst();
        return Page.of(found.items().stream().map(this::forCaller).toList(), page, found.total());
    }

    /** One plan. */
    @Transactional
    public PlanRecord get(String ref) {
        return rows
                .list(
                        Query.of("SELECT " + PlanSql.RECORD + "::text" + PlanSql.FROM + "WHERE p.ref = ?", ref),
                        PlanRecord.class)
                .stream()
                .findFirst()
                .map(this::forCaller)
                .orElseThrow(() -> PlanDesk.missing(ref));
    }

    /** What a plan says now, or said at a step. */
    @Transactional
    public PlanWording wording(String ref, @Nullable Integer step) {
        Query query = step == null ? Query.of(WORDING_NOW, ref) : Query.of(WORDING_THEN, ref, step);
        return rows.list(query, PlanWording.class).stream()
                .findFirst()
                .orElseThrow(() -> step == null
                        ? PlanDesk.missing(ref)
                        : ProblemException.notFound("No wording of plan " + ref + " was frozen at step " + step));
    }

    private PlanRecord forCaller(PlanRecord plan) {
        return plan.forOfficer(callers.get().has(Roles.EQUALITIES_OFFICER));
    }
}
