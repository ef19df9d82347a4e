package org.dueregard.dashboard.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.progress.standing.PlanStanding;
import org.dueregard.progress.standing.PlanStandings;
import org.dueregard.rag.Freshness;

/** Rates a plan as at any day, with as many statements for one action as for a thousand. Nothing is written. */
@ApplicationScoped
class StandingsAsAt implements PlanStandings {

    private final FactsLoader loader;

    StandingsAsAt(FactsLoader loader) {
        this.loader = loader;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public PlanStanding of(UUID planId, LocalDate asAt) {
        PlanFacts facts = loader.load(planId);
        Map<UUID, MeasureState> measures = new MeasureRater(facts, asAt).rate();
        ActionRater rater = ActionRater.of(facts, measures, asAt);
        return new PlanStanding(
                facts.head().rules(),
                facts.actions().stream()
                        .collect(Collectors.toMap(
                                ActionRecord::id, action -> standing(facts.head(), rater.rate(action), asAt))),
                measures.values().stream().collect(Collectors.toMap(MeasureState::measureId, StandingsAsAt::standing)));
    }

    private static PlanStanding.OfAction standing(PlanHead plan, RatedFacts rated, LocalDate asAt) {
        return new PlanStanding.OfAction(
                rated.band(),
                rated.shown(),
                rated.facts().lifecycle(),
                rated.facts().completedOn(),
                Freshness.every(rated.facts().latestUpdate(), plan.reportingMonths(), plan.graceDays(), asAt),
                rated.facts().evidence(),
                rated.facts().forecast(),
                rated.latestId());
    }

    private static PlanStanding.OfMeasure standing(MeasureState state) {
        return new PlanStanding.OfMeasure(
                state.rating(),
                state.explanation(),
                state.travelLastYear(),
                state.travelLastPeriod(),
                state.latestReadingId());
    }
}
