package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;

/** Makes of a stored cycle what the interface shows. */
@ApplicationScoped
class CycleViews {

    private final Clock clock;

    CycleViews(Clock clock) {
        this.clock = clock;
    }

    CycleView of(PublishedPlan plan, ReportingCycle cycle, Caller caller) {
        CycleDays days = cycle.days();
        CycleState state = days.state(LocalDate.now(clock));
        return new CycleView(
                cycle.ref(),
                plan.ref(),
                state,
                cycle.plan(),
                days.officerDue(),
                days.officerGraceEnds(),
                days.headDue(),
                days.headGraceEnds(),
                days.lastDay(),
                cycle.closed(),
                cycle.locked(),
                caller.has(Roles.EQUALITIES_OFFICER) ? abilities(state) : List.of());
    }

    private static List<CycleView.Ability> abilities(CycleState state) {
        List<CycleView.Ability> abilities = new ArrayList<>();
        if (state != CycleState.LOCKED) {
            abilities.add(CycleView.Ability.EDIT);
        }
        if (state == CycleState.OPEN) {
            abilities.add(CycleView.Ability.CLOSE);
        }
        if (state == CycleState.OPEN || state == CycleState.CLOSED) {
            abilities.add(CycleView.Ability.LOCK);
        }
        if (state == CycleState.CLOSED) {
            abilities.add(CycleView.Ability.REOPEN);
        }
        if (state == CycleState.OPEN) {
            abilities.add(CycleView.Ability.NUDGE);
        }
        return abilities;
    }
}
