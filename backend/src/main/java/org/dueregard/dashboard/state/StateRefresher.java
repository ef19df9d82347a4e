package org.dueregard.dashboard.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.measure.derived.ComputedReadings;
import org.dueregard.plan.PlanChanged;

/**
 * Keeps the state of plans in step with their facts, in the transaction that changes them. A draft has state too, but no
 * stamp: it is not public.
 */
@ApplicationScoped
public class StateRefresher {

    private final FactsLoader facts;
    private final StateWriter writer;
    private final ComputedReadings computed;
    private final Clock clock;

    StateRefresher(FactsLoader facts, StateWriter writer, ComputedReadings computed, Clock clock) {
        this.facts = facts;
        this.writer = writer;
        this.computed = computed;
        this.clock = clock;
    }

    void changed(@Observes PlanChanged change) {
        refresh(change.planId(), true);
    }

    /**
     * Works out the state of a plan anew and writes what differs, a handful of statements whatever its size.
     *
     * @param planId the plan
     * @param factsChanged whether something of a published plan has changed that readers must hear of even where no
     *     rating changes by it
     */
    @Transactional(TxType.MANDATORY)
    public void refresh(UUID planId, boolean factsChanged) {
        writer.lock(planId);
        computed.bringUpToDate(planId);
        PlanFacts known = facts.load(planId);
        PlanState state = PlanState.of(known, LocalDate.now(clock));
        boolean differs = writer.write(planId, state);
        if (!known.head().published()) {
            return;
        }
        if (differs || factsChanged) {
            writer.publish(planId);
            writer.stamp(planId, state);
        } else if (writer.stamp(planId, state)) {
            writer.publish(planId);
        }
    }
}
