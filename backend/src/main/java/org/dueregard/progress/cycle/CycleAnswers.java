package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.PublishedPlan;

/** How far the answers of a cycle are, for rooms that read across. */
@ApplicationScoped
public class CycleAnswers {

    private final Cycles cycles;
    private final Clock clock;

    CycleAnswers(Cycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Actions that are asked for an update, in the plan's order; a 404 problem when there is no such cycle. */
    @Transactional(TxType.MANDATORY)
    public List<Answer> of(PublishedPlan plan, String ref) {
        return cycles.answers(cycles.require(plan, ref), LocalDate.now(clock));
    }
}
