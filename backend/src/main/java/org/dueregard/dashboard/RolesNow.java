package org.dueregard.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dueregard.dashboard.view.PreviewView;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.rag.Band;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.RatedAction;
import org.dueregard.rag.RollUp;
import org.dueregard.rag.ShownRating;
import org.jspecify.annotations.Nullable;

/** The roles of a plan with their actions as the public sees them, which previews start from. One statement. */
@ApplicationScoped
class RolesNow {

    private static final String ROLES = """
            SELECT json_build_object('code', r.code, 'name', r.name,
                       'override', CASE WHEN r.override_rating IS NOT NULL THEN
                           json_build_object('rating', r.override_rating, 'author', r.override_author,
                               'reason', r.override_reason, 'reviewBy', r.override_review_by) END,
                       'actions', coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('id', a.id, 'ref', a.ref,
                                                       'wording', a.wording, 'statutory', a.statutory, 'band', s.band))
                                     FROM objective o
                                     JOIN action_placement ap ON ap.objective_id = o.id
                                     JOIN action a ON a.id = ap.action_id
                                     JOIN action_state s ON s.action_id = a.id
                                    WHERE o.role_id = r.id), '[]'))::text
              FROM role r WHERE r.plan_id = ? ORDER BY r.ordinal
            """;

    private final JsonRows rows;

    RolesNow(JsonRows rows) {
        this.rows = rows;
    }

    /** An action as the public sees it now. */
    record ActionNow(UUID id, String ref, String wording, boolean statutory, Band band) {}

    /** A role with its actions. */
    record RoleNow(String code, String name, @Nullable OfficerRating override, List<ActionNow> actions) {}

    /** The roles of a plan in their order. */
    @Transactional(TxType.MANDATORY)
    List<RoleNow> of(UUID planId) {
        return rows.list(Query.of(ROLES, planId), RoleNow.class);
    }

    /** Every action of the plan once, however many roles it serves. */
    static List<ActionNow> once(List<RoleNow> roles) {
        Map<UUID, ActionNow> once = new LinkedHashMap<>();
        roles.forEach(role -> role.actions().forEach(action -> once.put(action.id(), action)));
        return List.copyOf(once.values());
    }

    /** How a role or plan is rated when its actions stand under some headings. */
    static PreviewView.RatingView rating(
            List<ActionNow> actions,
            Function<ActionNow, Band> band,
            @Nullable OfficerRating override,
            LocalDate asAt,
            PlanRules rules) {
        RollUp rollUp = RollUp.of(
                actions.stream()
                        .map(action -> new RatedAction(band.apply(action), action.statutory()))
                        .toList(),
                rules);
        ShownRating<RollUp> shown = ShownRating.of(rollUp, override, asAt);
        return new PreviewView.RatingView(shown.rating(), shown.explanation(), DashboardReads.counts(rollUp.counts()));
    }
}
