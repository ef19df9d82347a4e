package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.rag.ActionFacts;
import org.dueregard.rag.ActionRating;
import org.dueregard.rag.Closing;
import org.dueregard.rag.DueDate;
import org.dueregard.rag.DueKind;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.LinkedMeasure;
import org.dueregard.rag.Milestone;
import org.dueregard.rag.ShownRating;
import org.jspecify.annotations.Nullable;

/**
 * Rates the actions of a plan as at a day, by what was known then.
 *
 * @param facts the plan
 * @param names measures by identity
 * @param measures their states as at the same day
 * @param asAt the day
 */
record ActionRater(PlanFacts facts, Map<UUID, MeasureRecord> names, Map<UUID, MeasureState> measures, LocalDate asAt) {

    static ActionRater of(PlanFacts facts, Map<UUID, MeasureState> measures, LocalDate asAt) {
        return new ActionRater(facts, facts.measuresById(), measures, asAt);
    }

    RatedFacts rate(ActionRecord action) {
        KnownUpdates known = KnownUpdates.asAt(facts.updates().getOrDefault(action.id(), List.of()), asAt);
        UpdateRecord latest = known.latest();
        ActionFacts ofAction = facts(action, known, latest);
        ActionRating computed = ActionRating.rate(ofAction, facts.head().rules(), asAt);
        Judgement judgement = Judgement.asAt(known, facts.overrides().getOrDefault(action.id(), List.of()), asAt);
        return new RatedFacts(ofAction, ShownRating.of(computed, judgement.officer(), asAt), latest, judgement);
    }

    private ActionFacts facts(ActionRecord action, KnownUpdates known, @Nullable UpdateRecord latest) {
        return ActionFacts.builder()
                .lifecycle(latest == null ? Lifecycle.NOT_STARTED : latest.lifecycle())
                .closing(closing(action, latest))
                .completedOn(latest == null ? null : latest.completedOn())
                .evidence(latest == null ? EvidenceStrength.NONE : latest.evidence())
                .start(action.start())
                .due(due(action, latest))
                .planEnd(facts.head().periodEnd())
                .forecast(known.forecast())
                .pause(known.pause())
                .milestones(milestones(action))
                .measures(judges(action))
                .latestUpdate(latest == null ? null : latest.on())
                .nextReview(action.nextReview())
                .build();
    }

    private static @Nullable Closing closing(ActionRecord action, @Nullable UpdateRecord latest) {
        if (action.closing() != null || latest == null || latest.lifecycle() != Lifecycle.CANCELLED) {
            return action.closing();
        }
        return new Closing(null, latest.reason(), latest.on());
    }

    private static DueDate due(ActionRecord action, @Nullable UpdateRecord latest) {
        DueDate due = action.due();
        LocalDate first = due.day();
        Integer months = action.everyMonths();
        if (due.kind() != DueKind.RECURRING || first == null || months == null) {
            return due;
        }
        LocalDate round = Rounds.current(first, months, latest == null ? null : latest.on());
        return new DueDate(due.kind(), round, due.precision(), due.published());
    }

    private List<Milestone> milestones(ActionRecord action) {
        return facts.steps().getOrDefault(action.id(), List.of()).stream()
                .map(step -> step.asAt(asAt))
                .toList();
    }

    private List<LinkedMeasure> judges(ActionRecord action) {
        return facts.judges().getOrDefault(action.id(), List.of()).stream()
                .map(id -> new LinkedMeasure(
                        Objects.requireNonNull(names.get(id)).ref(),
                        Objects.requireNonNull(measures.get(id)).readingRating()))
                .toList();
    }
}
