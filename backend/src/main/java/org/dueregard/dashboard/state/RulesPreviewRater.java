package org.dueregard.dashboard.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.rag.ActionRating;
import org.dueregard.rag.Band;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.RatingRule;

/** Rates a plan by its rules and by others, by the same facts and for the same day. Nothing is written. */
@ApplicationScoped
public class RulesPreviewRater {

    private final FactsLoader loader;

    RulesPreviewRater(FactsLoader loader) {
        this.loader = loader;
    }

    /**
     * How an action is shown, and by which rule it is rated.
     *
     * @param band the heading it is shown under
     * @param rule the rule that fired
     * @param explanation why it is shown so, in a sentence
     */
    public record Ruled(Band band, RatingRule rule, String explanation) {}

    /**
     * Both ratings.
     *
     * @param asAt the day for which both hold
     * @param rules the rules of the plan
     * @param now by action, by those rules
     * @param proposed by action, by the others
     */
    public record Both(LocalDate asAt, PlanRules rules, Map<UUID, Ruled> now, Map<UUID, Ruled> proposed) {}

    /** Works it out with as many statements for one action as for a thousand. */
    @Transactional(TxType.MANDATORY)
    public Both rate(UUID planId, PlanRules others, LocalDate today) {
        PlanFacts facts = loader.load(planId);
        LocalDate asAt = facts.head().asAt(facts.latestUpdate(today), today);
        return new Both(asAt, facts.head().rules(), ruled(facts, asAt), ruled(facts.with(others), asAt));
    }

    private static Map<UUID, Ruled> ruled(PlanFacts facts, LocalDate asAt) {
        ActionRater rater = ActionRater.of(facts, new MeasureRater(facts, asAt).rate(), asAt);
        return facts.actions().stream()
                .collect(Collectors.toMap(ActionRecord::id, action -> ruled(rater.rate(action))));
    }

    private static Ruled ruled(RatedFacts rated) {
        ActionRating computed = rated.shown().computed();
        return new Ruled(rated.band(), computed.rule(), rated.shown().explanation());
    }
}
