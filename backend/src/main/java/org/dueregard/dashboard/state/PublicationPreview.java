package org.dueregard.dashboard.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.rag.Band;
import org.dueregard.rag.PlanRules;

/** Rates a plan as if updates that wait had been published. Nothing is written. */
@ApplicationScoped
public class PublicationPreview {

    /** The same updates as are loaded for ratings, in another state. */
    private static final String ACKNOWLEDGED = FactsSql.UPDATES.replace("'PUBLISHED'", "'ACKNOWLEDGED'");

    private static final String SUBMITTED = FactsSql.UPDATES.replace("'PUBLISHED'", "'SUBMITTED'");

    private final FactsLoader loader;
    private final TransactionSql sql;

    PublicationPreview(FactsLoader loader, TransactionSql sql) {
        this.loader = loader;
        this.sql = sql;
    }

    /**
     * Headings of actions as they would be.
     *
     * @param rules rating rules of the plan
     * @param acknowledged by action, if all acknowledged updates were published
     * @param submitted by action, if all submitted ones were as well
     */
    public record Bands(PlanRules rules, Map<UUID, Band> acknowledged, Map<UUID, Band> submitted) {}

    /** Works it out as at a day, with as many statements for one action as for a thousand. */
    @Transactional(TxType.MANDATORY)
    public Bands rate(UUID planId, LocalDate asAt) {
        PlanFacts facts = loader.load(planId);
        PlanFacts reviewed = with(facts, sql.list(ACKNOWLEDGED, FactsRows::update, planId));
        PlanFacts all = with(reviewed, sql.list(SUBMITTED, FactsRows::update, planId));
        return new Bands(facts.head().rules(), bands(reviewed, asAt), bands(all, asAt));
    }

    private static Map<UUID, Band> bands(PlanFacts facts, LocalDate asAt) {
        ActionRater rater = ActionRater.of(facts, new MeasureRater(facts, asAt).rate(), asAt);
        return facts.actions().stream()
                .collect(Collectors.toMap(
                        ActionRecord::id, action -> rater.rate(action).band()));
    }

    private static PlanFacts with(PlanFacts facts, List<UpdateRecord> more) {
        Map<UUID, List<UpdateRecord>> updates = new HashMap<>(facts.updates());
        for (UpdateRecord update : more) {
            List<UpdateRecord> there = updates.getOrDefault(update.actionId(), List.of());
            updates.put(
                    update.actionId(),
                    Stream.concat(there.stream(), Stream.of(update))
                            .sorted(Comparator.comparing(UpdateRecord::on))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
        Set<UUID> judged = more.stream()
                .filter(update -> update.officer() != null)
                .map(UpdateRecord::actionId)
                .collect(Collectors.toSet());
        return facts.with(updates, judged);
    }
}
