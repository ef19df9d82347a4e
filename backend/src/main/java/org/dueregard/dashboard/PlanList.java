package org.dueregard.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.dashboard.view.PlanSummary;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;
import org.dueregard.rag.RollUp;

/** Published plans with their ratings, newest period first, in one statement. */
@ApplicationScoped
class PlanList {

    private static final String COUNTS = """
            SELECT pr.plan_id, %s,
                   coalesce((SELECT json_build_object('bands', jsonb_object_agg(c.band, c.n),
                                        'statutoryRed', coalesce(sum(c.red), 0))
                      FROM (SELECT s.band, count(*) AS n, count(*) FILTER (WHERE a.statutory AND s.band = 'RED') AS red
                              FROM action_state s JOIN action a ON a.id = s.action_id
                             WHERE s.plan_id = pr.plan_id GROUP BY s.band) c
                     HAVING count(*) > 0), '{"bands": {}, "statutoryRed": 0}') AS counts
              FROM plan_rules pr
             WHERE pr.plan_id = ANY (CAST(? AS uuid[]))
            """.formatted(PlanRulesSql.COLUMNS);

    private final Sql sql;
    private final PublicRequest request;

    PlanList(Sql sql, PublicRequest request) {
        this.sql = sql;
        this.request = request;
    }

    /** A page of the plans. */
    Page<PlanSummary> page(List<PublishedPlan> plans, PageRequest page) {
        List<PublishedPlan> shown =
                plans.stream().skip(page.offset()).limit(page.size()).toList();
        return Page.of(summaries(shown), page, plans.size());
    }

    /** Plans with their ratings, in the order given. */
    List<PlanSummary> summaries(List<PublishedPlan> plans) {
        List<String> ids = plans.stream().map(plan -> plan.id().toString()).toList();
        Map<UUID, Rated> rated = sql
                .list(
                        Query.of(COUNTS, ids),
                        row -> new Rated(
                                row.id("plan_id"),
                                RollUp.of(
                                        Objects.requireNonNull(row.recordOr("counts", DashboardReads.BandCounts.class))
                                                .counts(),
                                        PlanRulesSql.rules(row))))
                .stream()
                .collect(Collectors.toMap(Rated::plan, Function.identity()));
        return plans.stream()
                .filter(plan -> rated.containsKey(plan.id()))
                .map(plan -> summary(plan, rated))
                .toList();
    }

    private record Rated(UUID plan, RollUp rollUp) {}

    private PlanSummary summary(PublishedPlan plan, Map<UUID, Rated> rated) {
        RollUp rollUp = Objects.requireNonNull(rated.get(plan.id())).rollUp();
        return new PlanSummary(
                plan.ref(),
                plan.title(),
                plan.body(),
                PublicRequest.period(plan),
                plan.status(),
                request.current(plan),
                plan.asAt(),
                rollUp.rating(),
                rollUp.explanation(),
                DashboardReads.counts(rollUp.counts()));
    }
}
