package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.PublishedPlan;

/** Cycles with their answers, for those who put together what is shown or sent. */
@ApplicationScoped
class Cycles {

    private final ReportingCycleRepository cycles;
    private final Answers answers;

    Cycles(ReportingCycleRepository cycles, Answers answers) {
        this.cycles = cycles;
        this.answers = answers;
    }

    @Transactional(TxType.MANDATORY)
    ReportingCycle require(PublishedPlan plan, String ref) {
        ReportingCycle cycle = cycles.byRef(plan.id(), ref);
        if (cycle == null) {
            throw CycleService.missing(ref);
        }
        return cycle;
    }

    /** Answers of a cycle as of a day. */
    @Transactional(TxType.MANDATORY)
    List<Answer> answers(ReportingCycle cycle, LocalDate today) {
        boolean latest = cycles.ofPlan(cycle.planId()).stream()
                .filter(one -> !one.days().opens().isAfter(today))
                .findFirst()
                .map(one -> one.id().equals(cycle.id()))
                .orElse(false);
        return answers.of(cycle, latest);
    }

    /** Cycles in which somebody may have to be told something on a day: open ones, and those that have just ended. */
    @Transactional(TxType.MANDATORY)
    List<ReportingCycle> running(LocalDate today) {
        return cycles.list("opensOn <= ?1 and lastDay >= ?2", today, today.minusMonths(3)).stream()
                .filter(cycle -> cycle.closed() == null && cycle.days().state(today) != CycleState.LOCKED)
                .toList();
    }
}
