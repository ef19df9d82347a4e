package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.rag.Band;
import org.dueregard.rag.Forecast;
import org.dueregard.rag.Freshness;
import org.dueregard.rag.OfficerRating;
import org.jspecify.annotations.Nullable;

/**
 * The state of a whole plan as at a day.
 *
 * @param asAt that day
 * @param previousAsAt day of the position before the one that is shown, or null when there was none
 * @param actions states of its actions
 * @param measures states of its measures
 */
record PlanState(
        LocalDate asAt,
        @Nullable LocalDate previousAsAt,
        List<ActionState> actions,
        Collection<MeasureState> measures) {

    /** Works it out from the facts. */
    static PlanState of(PlanFacts facts, LocalDate today) {
        LocalDate asAt = facts.head().asAt(facts.latestUpdate(today), today);
        LocalDate previous = previous(facts, asAt);
        Map<UUID, MeasureState> measures = new MeasureRater(facts, asAt).rate();
        ActionRater now = ActionRater.of(facts, measures, asAt);
        ActionRater then =
                previous == null ? null : ActionRater.of(facts, new MeasureRater(facts, previous).rate(), previous);
        List<ActionState> actions = facts.actions().stream()
                .map(action -> state(
                        facts.head(),
                        action,
                        now.rate(action),
                        then == null ? null : then.rate(action).band(),
                        asAt))
                .toList();
        return new PlanState(asAt, previous, actions, measures.values());
    }

    /** The latest day before the current position on which anything was published. */
    private static @Nullable LocalDate previous(PlanFacts facts, LocalDate asAt) {
        LocalDate set = facts.head().position();
        LocalDate position = set == null || set.isAfter(asAt) ? facts.latestUpdate(asAt) : set;
        return position == null ? null : facts.latestUpdate(position.minusDays(1));
    }

    private static ActionState state(
            PlanHead plan, ActionRecord action, RatedFacts rated, @Nullable Band previous, LocalDate asAt) {
        Forecast forecast = rated.facts().forecast();
        LocalDate updated = rated.facts().latestUpdate();
        OfficerRating officer = rated.judgement().officer();
        return new ActionState(
                action.id(),
                plan.id(),
                asAt,
                rated.facts().lifecycle(),
                rated.facts().completedOn(),
                rated.band(),
                rated.shown().rating(),
                rated.shown().source(),
                rated.shown().explanation(),
                rated.shown().computed().rating(),
                rated.shown().computed().rule(),
                rated.shown().computed().sentence(),
                rated.judgement().updateId(),
                officer != null && !officer.isInForce(asAt),
                Freshness.every(updated, plan.reportingMonths(), plan.graceDays(), asAt),
                rated.facts().evidence(),
                forecast == null ? null : forecast.date(),
                forecast == null ? null : forecast.reason(),
                rated.latestId(),
                updated,
                previous,
                rated.judgement().overrideId());
    }
}
