package org.dueregard.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.dashboard.state.PublicationPreview;
import org.dueregard.dashboard.view.PreviewView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.progress.cycle.Answer;
import org.dueregard.progress.cycle.AnswerState;
import org.dueregard.progress.cycle.CycleAnswers;
import org.dueregard.rag.Band;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.RatedAction;
import org.dueregard.rag.RollUp;
import org.dueregard.rag.ShownRating;
import org.jspecify.annotations.Nullable;

/** What the public would see if what waits were published today, and what would be missing. */
@ApplicationScoped
class CyclePreview {

    private static final String ROLES = """
            SELECT json_build_object('code', r.code, 'name', r.name,
                       'override', CASE WHEN r.override_rating IS NOT NULL THEN
                           json_build_object('rating', r.override_rating, 'author', r.override_author,
                               'reason', r.override_reason, 'reviewBy', r.override_review_by) END,
                       'actions', coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('id', a.id,
                                                       'statutory', a.statutory, 'band', s.band))
                                     FROM objective o
                                     JOIN action_placement ap ON ap.objective_id = o.id
                                     JOIN action a ON a.id = ap.action_id
                                     JOIN action_state s ON s.action_id = a.id
                                    WHERE o.role_id = r.id), '[]'))::text
              FROM role r WHERE r.plan_id = ? ORDER BY r.ordinal
            """;

    private final CycleAnswers answers;
    private final PublicationPreview preview;
    private final JsonRows rows;
    private final Clock clock;

    CyclePreview(CycleAnswers answers, PublicationPreview preview, JsonRows rows, Clock clock) {
        this.answers = answers;
        this.preview = preview;
        this.rows = rows;
        this.clock = clock;
    }

    /** An action as the public sees it now. */
    record ActionNow(UUID id, boolean statutory, Band band) {}

    /** A role with its actions. */
    record RoleNow(String code, String name, @Nullable OfficerRating override, List<ActionNow> actions) {}

    @Transactional
    PreviewView of(PublishedPlan plan, String ref) {
        LocalDate today = LocalDate.now(clock);
        List<Answer> asked = answers.of(plan, ref);
        List<RoleNow> roles = rows.list(Query.of(ROLES, plan.id()), RoleNow.class);
        PublicationPreview.Bands bands = preview.rate(plan.id(), today);
        Map<UUID, ActionNow> once = new LinkedHashMap<>();
        roles.forEach(role -> role.actions().forEach(action -> once.put(action.id(), action)));
        Columns columns = new Columns(bands, plan.asAt(), today);
        return new PreviewView(
                plan.asAt(),
                today,
                columns.row(null, plan.title(), List.copyOf(once.values()), null),
                roles.stream()
                        .map(role -> columns.row(role.code(), role.name(), role.actions(), role.override()))
                        .toList(),
                holes(asked));
    }

    private record Columns(PublicationPreview.Bands bands, LocalDate shownAsAt, LocalDate today) {

        PreviewView.RowView row(
                @Nullable String code, String name, List<ActionNow> actions, @Nullable OfficerRating override) {
            return new PreviewView.RowView(
                    code,
                    name,
                    rating(actions, ActionNow::band, override, shownAsAt),
                    rating(actions, one -> band(bands.acknowledged(), one), override, today),
                    rating(actions, one -> band(bands.submitted(), one), override, today));
        }

        private PreviewView.RatingView rating(
                List<ActionNow> actions,
                Function<ActionNow, Band> band,
                @Nullable OfficerRating override,
                LocalDate asAt) {
            PlanRules rules = bands.rules();
            RollUp rollUp = RollUp.of(
                    actions.stream()
                            .map(action -> new RatedAction(band.apply(action), action.statutory()))
                            .toList(),
                    rules);
            ShownRating<RollUp> shown = ShownRating.of(rollUp, override, asAt);
            return new PreviewView.RatingView(
                    shown.rating(), shown.explanation(), DashboardReads.counts(rollUp.counts()));
        }

        private static Band band(Map<UUID, Band> bands, ActionNow action) {
            return Objects.requireNonNull(bands.get(action.id()));
        }
    }

    private static List<PreviewView.HoleView> holes(List<Answer> asked) {
        return asked.stream()
                .collect(Collectors.groupingBy(
                        answer -> String.valueOf(answer.serviceName()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CyclePreview::hole)
                .filter(hole -> !hole.acknowledged().isEmpty())
                .toList();
    }

    private static PreviewView.HoleView hole(List<Answer> some) {
        String name = some.getFirst().serviceName();
        return new PreviewView.HoleView(
                some.getFirst().service(),
                name == null ? "No service" : name,
                without(some, AnswerState.ACKNOWLEDGED),
                without(some, AnswerState.SUBMITTED));
    }

    private static List<String> without(List<Answer> some, AnswerState least) {
        return some.stream()
                .filter(answer -> answer.state().compareTo(least) < 0)
                .map(Answer::action)
                .toList();
    }
}
