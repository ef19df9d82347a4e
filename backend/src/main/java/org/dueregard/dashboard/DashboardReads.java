package org.dueregard.dashboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dueregard.dashboard.view.ChangesView;
import org.dueregard.dashboard.view.ComputedRoleRatingView;
import org.dueregard.dashboard.view.CountsView;
import org.dueregard.dashboard.view.DashboardView;
import org.dueregard.dashboard.view.LatestUpdateView;
import org.dueregard.dashboard.view.MeasureCountsView;
import org.dueregard.dashboard.view.OverrideView;
import org.dueregard.dashboard.view.PlanHead;
import org.dueregard.dashboard.view.RatingChangeView;
import org.dueregard.dashboard.view.RoleCard;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.dueregard.rag.Band;
import org.dueregard.rag.Counts;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.RollUp;
import org.dueregard.rag.ShownRating;
import org.jspecify.annotations.Nullable;

/** The dashboard of a plan, in one statement. */
@ApplicationScoped
class DashboardReads {

    private static final TypeReference<List<RoleRow>> ROLES = new TypeReference<>() {};
    private static final TypeReference<List<RatingChangeView>> CHANGES = new TypeReference<>() {};

    private final Sql sql;
    private final PublicRequest request;

    DashboardReads(Sql sql, PublicRequest request) {
        this.sql = sql;
        this.request = request;
    }

    /** What the statement says of one role. */
    record RoleRow(
            String code,
            String name,
            String objective,
            Map<Band, Integer> bands,
            int statutoryRed,
            @Nullable OfficerRating override,
            MeasureKind measureKind,
            MeasureCountsView measureCounts,
            @Nullable LatestUpdateView latestUpdate) {}

    /** The dashboard of a plan as it is now. */
    DashboardView get(PublishedPlan plan) {
        return sql.list(Query.of(DashboardSql.SELECT, plan.id()), row -> dashboard(row, plan)).stream()
                .findFirst()
                .orElseThrow(() -> PublicRequest.notFound(plan.ref(), "plan"));
    }

    private DashboardView dashboard(Row row, PublishedPlan plan) throws SQLException {
        PlanRules rules = PlanRulesSql.rules(row);
        BandCounts bands = row.recordOr("bands", BandCounts.class);
        RollUp whole = RollUp.of(bands == null ? Counts.of(List.of()) : bands.counts(), rules);
        return new DashboardView(
                head(plan),
                plan.asAt(),
                request.asAtReason(plan),
                whole.rating(),
                org.dueregard.rag.RatingSource.COMPUTED,
                whole.explanation(),
                counts(whole.counts()),
                row.list("roles", ROLES).stream()
                        .map(role -> card(role, plan, rules))
                        .toList(),
                new ChangesView(plan.previousAsAt(), row.integer("reported"), row.list("changes", CHANGES)));
    }

    /** Counts of a whole plan as the statement gives them. */
    record BandCounts(Map<Band, Integer> bands, int statutoryRed) {

        Counts counts() {
            return new Counts(
                    bands.getOrDefault(Band.COMPLETE, 0),
                    bands.getOrDefault(Band.GREEN, 0),
                    bands.getOrDefault(Band.AMBER, 0),
                    bands.getOrDefault(Band.RED, 0),
                    bands.getOrDefault(Band.NOT_RATED, 0),
                    bands.getOrDefault(Band.CLOSED, 0),
                    statutoryRed);
        }
    }

    PlanHead head(PublishedPlan plan) {
        return new PlanHead(
                plan.ref(),
                plan.title(),
                plan.body(),
                PublicRequest.period(plan),
                request.ended(plan),
                plan.status(),
                request.current(plan),
                plan.supersededBy());
    }

    /** Counts as the interface shows them: closed actions are a part of the not rated. */
    static CountsView counts(Counts counts) {
        return new CountsView(
                counts.complete(),
                counts.green(),
                counts.amber(),
                counts.red(),
                counts.notRated() + counts.closed(),
                counts.closed(),
                counts.total());
    }

    private static RoleCard card(RoleRow role, PublishedPlan plan, PlanRules rules) {
        RollUp rollUp = RollUp.of(new BandCounts(role.bands(), role.statutoryRed()).counts(), rules);
        OfficerRating officer = role.override();
        ShownRating<RollUp> shown = ShownRating.of(rollUp, officer, plan.asAt());
        return new RoleCard(
                role.code(),
                role.code().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                role.name(),
                role.objective(),
                shown.rating(),
                shown.source(),
                shown.explanation(),
                new ComputedRoleRatingView(rollUp.rating(), rollUp.explanation()),
                officer == null
                        ? null
                        : new OverrideView(
                                officer.rating(),
                                officer.author(),
                                officer.reason(),
                                officer.reviewBy(),
                                !officer.isInForce(plan.asAt())),
                counts(rollUp.counts()),
                role.measureKind(),
                role.measureCounts(),
                role.latestUpdate());
    }
}
