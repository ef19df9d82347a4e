package org.dueregard.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.dashboard.RolesNow.ActionNow;
import org.dueregard.dashboard.RolesNow.RoleNow;
import org.dueregard.dashboard.state.RulesPreviewRater;
import org.dueregard.dashboard.state.RulesPreviewRater.Both;
import org.dueregard.dashboard.state.RulesPreviewRater.Ruled;
import org.dueregard.dashboard.view.RulesPreviewView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.PlanRules;
import org.jspecify.annotations.Nullable;

/** What other rules would do to the ratings of a plan. */
@ApplicationScoped
class RulesPreview {

    private final RolesNow roles;
    private final RulesPreviewRater rater;
    private final Clock clock;

    RulesPreview(RolesNow roles, RulesPreviewRater rater, Clock clock) {
        this.roles = roles;
        this.rater = rater;
        this.clock = clock;
    }

    @Transactional
    RulesPreviewView of(PublishedPlan plan, PlanRules others) {
        List<RoleNow> known = roles.of(plan.id());
        Both both = rater.rate(plan.id(), others, LocalDate.now(clock));
        Columns columns = new Columns(both, others);
        List<ActionNow> all = RolesNow.once(known);
        return new RulesPreviewView(
                both.asAt(),
                columns.row(null, plan.title(), all, null),
                known.stream()
                        .map(role -> columns.row(role.code(), role.name(), role.actions(), role.override()))
                        .toList(),
                all.stream()
                        .filter(columns::differs)
                        .sorted(Comparator.comparing(ActionNow::ref))
                        .map(columns::action)
                        .toList());
    }

    private record Columns(Both both, PlanRules others) {

        RulesPreviewView.RowView row(
                @Nullable String code, String name, List<ActionNow> actions, @Nullable OfficerRating override) {
            return new RulesPreviewView.RowView(
                    code,
                    name,
                    RolesNow.rating(actions, one -> ruled(both.now(), one).band(), override, both.asAt(), both.rules()),
                    RolesNow.rating(actions, one -> ruled(both.proposed(), one).band(), override, both.asAt(), others));
        }

        boolean differs(ActionNow action) {
            return ruled(both.now(), action).band()
                    != ruled(both.proposed(), action).band();
        }

        RulesPreviewView.ActionView action(ActionNow action) {
            return new RulesPreviewView.ActionView(
                    action.ref(),
                    action.wording(),
                    view(ruled(both.now(), action)),
                    view(ruled(both.proposed(), action)));
        }

        private static RulesPreviewView.BandView view(Ruled ruled) {
            return new RulesPreviewView.BandView(ruled.band(), ruled.rule(), ruled.explanation());
        }

        private static Ruled ruled(Map<UUID, Ruled> ratings, ActionNow action) {
            return Objects.requireNonNull(ratings.get(action.id()));
        }
    }
}
