package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.DayText;
import org.dueregard.progress.SubmissionWindow;
import org.jspecify.annotations.Nullable;

/**
 * Updates are submitted in the window of a reporting cycle and its grace; a plan without cycles takes them at any time.
 * What was submitted may be reviewed and published whenever. The cycle is told to PostgreSQL, which writes it on what is
 * submitted in the transaction, whoever writes.
 */
@ApplicationScoped
public class CycleWindow implements SubmissionWindow {

    private static final String NONE = "none";

    private final ReportingCycleRepository cycles;
    private final CurrentCaller callers;
    private final EntityManager database;
    private final Clock clock;

    CycleWindow(ReportingCycleRepository cycles, CurrentCaller callers, EntityManager database, Clock clock) {
        this.cycles = cycles;
        this.callers = callers;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Map<UUID, String> closed(Step step, UUID planId, Collection<UUID> actionIds) {
        if (step != Step.SUBMIT) {
            return Map.of();
        }
        List<ReportingCycle> known = cycles.ofPlan(planId);
        LocalDate today = LocalDate.now(clock);
        ReportingCycle opened = known.stream()
                .filter(cycle -> !cycle.days().opens().isAfter(today))
                .findFirst()
                .orElse(null);
        String reason = known.isEmpty() ? null : reason(known, opened, today, callers.get());
        if (reason != null) {
            return actionIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> reason));
        }
        tell(opened == null ? null : opened.id());
        return Map.of();
    }

    private @Nullable String reason(
            List<ReportingCycle> known, @Nullable ReportingCycle opened, LocalDate today, Caller caller) {
        boolean keeper = caller.has(Roles.EQUALITIES_OFFICER);
        if (opened == null) {
            return keeper ? null : notYet(known.getLast());
        }
        return switch (opened.days().state(today)) {
            case CLOSED -> keeper || caller.has(Roles.REVIEWER) ? null : over(opened);
            case LOCKED -> keeper && isReasonGiven() ? null : locked(opened, keeper);
            case PLANNED, OPEN -> null;
        };
    }

    private static String notYet(ReportingCycle first) {
        return "Reporting for " + first.ref() + " opens on "
                + DayText.of(first.days().opens()) + "; until then your draft is kept";
    }

    private static String over(ReportingCycle cycle) {
        HandMark closed = cycle.closed();
        LocalDate last = closed == null ? cycle.days().lastDay() : closed.day();
        return "Reporting for " + cycle.ref() + " ended on " + DayText.of(last)
                + "; ask your head of service or the equalities officer to submit it";
    }

    private static String locked(ReportingCycle cycle, boolean keeper) {
        return keeper
                ? "Cycle " + cycle.ref() + " is locked; give a reason to submit all the same"
                : "Cycle " + cycle.ref() + " is locked; only the equalities officer can submit, with a reason";
    }

    /** The reason of a change is told to the audit trail at the start of its transaction. */
    private boolean isReasonGiven() {
        Object reason = database.createNativeQuery(
                        "SELECT coalesce(current_setting('app.reason', true), '')", String.class)
                .getSingleResult();
        return !reason.toString().isBlank();
    }

    private void tell(@Nullable UUID cycleId) {
        database.createNativeQuery("SELECT set_config('app.cycle', :cycle, true)", String.class)
                .setParameter("cycle", cycleId == null ? NONE : cycleId.toString())
                .getSingleResult();
    }
}
