package org.dueregard.dashboard.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dueregard.progress.ForecastFields;
import org.dueregard.progress.OfficerFields;
import org.dueregard.progress.RatingPreview;
import org.dueregard.progress.RatingPreviews;
import org.dueregard.progress.UpdateFields;
import org.dueregard.rag.ActionRating;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Forecast;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.ShownRating;
import org.jspecify.annotations.Nullable;

/** Rates an action with the rules and facts of its plan as if an update were among those that are published. */
@ApplicationScoped
class PreviewRater implements RatingPreviews {

    private final FactsLoader facts;
    private final Clock clock;

    PreviewRater(FactsLoader facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public RatingPreview of(Unpublished update, UpdateFields fields) {
        LocalDate today = LocalDate.now(clock);
        PlanFacts known = with(facts.loadFor(update.planId(), update.actionId()), record(update, fields, today));
        LocalDate asAt = known.head().asAt(latest(known, facts.ratedAsAt(update.planId()), today), today);
        ActionRecord action = known.actions().getFirst();
        ShownRating<ActionRating> shown = ActionRater.of(known, new MeasureRater(known, asAt).rate(), asAt)
                .rate(action)
                .shown();
        ActionRating computed = shown.computed();
        return new RatingPreview(
                asAt,
                shown.rating(),
                shown.source(),
                shown.explanation(),
                new RatingPreview.Computed(computed.rating(), computed.rule(), computed.explanation()));
    }

    /** Where a plan is rated as at its latest update, it is rated as at that now; the new one may be later. */
    private static @Nullable LocalDate latest(PlanFacts known, @Nullable LocalDate rated, LocalDate today) {
        LocalDate here = known.latestUpdate(today);
        return here == null || (rated != null && rated.isAfter(here)) ? rated : here;
    }

    private static PlanFacts with(PlanFacts facts, UpdateRecord update) {
        List<UpdateRecord> updates = new ArrayList<>(facts.updates().getOrDefault(update.actionId(), List.of()));
        updates.add(update);
        updates.sort(Comparator.comparing(UpdateRecord::on)
                .thenComparing(one -> one.id().equals(update.id())));
        Map<UUID, List<UpdateRecord>> all = new HashMap<>(facts.updates());
        all.put(update.actionId(), updates);
        return facts.with(all, update.officer() == null ? Set.of() : Set.of(update.actionId()));
    }

    private static UpdateRecord record(Unpublished update, UpdateFields fields, LocalDate today) {
        return new UpdateRecord(
                update.id(),
                update.actionId(),
                Objects.requireNonNullElse(fields.date(), today),
                Objects.requireNonNullElse(fields.lifecycle(), Lifecycle.NOT_STARTED),
                fields.lifecycleReason(),
                fields.completedOn(),
                forecast(fields.forecast()),
                officer(fields.officer(), update.author()),
                EvidenceStrength.of(
                        true, !fields.evidence().isEmpty(), !fields.readings().isEmpty()),
                update.corrects());
    }

    private static @Nullable Forecast forecast(@Nullable ForecastFields sent) {
        return sent == null || sent.date() == null
                ? null
                : new Forecast(sent.date(), Objects.requireNonNullElse(sent.reason(), ""));
    }

    private static @Nullable OfficerRating officer(@Nullable OfficerFields sent, String author) {
        if (sent == null || sent.rating() == null || sent.reason() == null || sent.reviewBy() == null) {
            return null;
        }
        return new OfficerRating(sent.rating(), author, sent.reason(), sent.reviewBy());
    }
}
