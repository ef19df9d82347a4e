package org.dueregard.plan.course;

import java.util.List;
import org.dueregard.plan.NamedInput;
import org.dueregard.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stands, in whatever state.
 *
 * @param ref its reference
 * @param organisation whose plan it is
 * @param status how far it has got
 * @param title title
 * @param period its period
 * @param reporting how often it is reported on
 * @param rules its rating rules
 * @param replaces the plan that its approval supersedes
 * @param supersededBy the plan that took its place
 * @param roles roles of the body, in order
 * @param priorities priorities that objectives may serve
 * @param crossCutting cross-cutting objectives
 * @param relatedPlans plans that objectives may be connected to
 * @param steps every step it has taken, in order
 * @param version grows with every change of the head
 * @param abilities what the caller may do with it now
 */
public record PlanRecord(
        String ref,
        NamedInput organisation,
        PlanStatus status,
        String title,
        PlanPeriodFields period,
        PlanReporting reporting,
        PlanRuleFields rules,
        @Nullable String replaces,
        @Nullable String supersededBy,
        List<NamedInput> roles,
        List<NamedInput> priorities,
        List<NamedInput> crossCutting,
        List<NamedInput> relatedPlans,
        List<PlanStepView> steps,
        int version,
        List<PlanAbility> abilities) {

    PlanRecord forOfficer(boolean officer) {
        return new PlanRecord(
                ref,
                organisation,
                status,
                title,
                period,
                reporting,
                rules,
                replaces,
                supersededBy,
                roles,
                priorities,
                crossCutting,
                relatedPlans,
                steps,
                version,
                officer ? PlanAbility.of(status, steps.size()) : List.of());
    }

    PlanFields fields() {
        return new PlanFields(title, period, reporting, rules, replaces, roles, priorities, crossCutting, relatedPlans);
    }
}
