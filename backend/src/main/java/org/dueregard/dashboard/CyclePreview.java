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
import org.dueregard.dashboard.RolesNow.ActionNow;
import org.dueregard.dashboard.RolesNow.RoleNow;
import org.dueregard.dashboard.state.PublicationPreview;
import org.dueregard.dashboard.view.PreviewView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.progress.cycle.Answer;
import org.dueregard.progress.cycle.AnswerState;
import org.dueregard.progress.cycle.CycleAnswers;
import org.dueregard.rag.Band;
import org.dueregard.rag.OfficerRating;
import org.jspecify.annotations.Nullable;

/** What the public would see if what waits were published today, and what would be missing. */
@ApplicationScoped
class CyclePreview {

    private final CycleAnswers answers;
    private final PublicationPreview preview;
    private final RolesNow roles;
    private final Clock clock;

    CyclePreview(CycleAnswers answers, PublicationPreview preview, RolesNow roles, Clock clock) {
        this.answers = answers;
        this.preview = preview;
        this.roles = roles;
        this.clock = clock;
    }

    @Transactional
    PreviewView of(PublishedPlan plan, String ref) {
        LocalDate today = LocalDate.now(clock);
        List<Answer> asked = answers.of(plan, ref);
        List<RoleNow> now = roles.of(plan.id());
        PublicationPreview.Bands bands = preview.rate(plan.id(), today);
        Columns columns = new Columns(bands, plan.asAt(), today);
        return new PreviewView(
                plan.asAt(),
                today,
                columns.row(null, plan.title(), RolesNow.once(now), null),
                now.stream()
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
            return RolesNow.rating(actions, band, override, asAt, bands.rules());
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
