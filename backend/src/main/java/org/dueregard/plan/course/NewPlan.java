package org.dueregard.plan.course;

import java.util.List;
import org.dueregard.plan.NamedInput;
import org.jspecify.annotations.Nullable;

/**
 * A draft that is to be begun.
 *
 * @param ref its reference
 * @param title title
 * @param organisation whose plan it is
 * @param period its period
 * @param reporting how often it is reported on
 * @param rules its rating rules
 * @param roles roles of the body, in order; null says nothing about them, as with the lists that follow
 * @param priorities priorities that objectives may serve
 * @param crossCutting cross-cutting objectives
 * @param relatedPlans plans that objectives may be connected to
 * @param from reference of an earlier plan that it starts from
 * @param replaces reference of the plan in force that its approval will supersede
 */
public record NewPlan(
        String ref,
        String title,
        @Nullable NamedInput organisation,
        PlanPeriodFields period,
        @Nullable PlanReporting reporting,
        @Nullable PlanRuleFields rules,
        @Nullable List<NamedInput> roles,
        @Nullable List<NamedInput> priorities,
        @Nullable List<NamedInput> crossCutting,
        @Nullable List<NamedInput> relatedPlans,
        @Nullable String from,
        @Nullable String replaces) {

    /** What a public body is, as far as the equality duty goes; a plan that starts from nothing has these. */
    static final List<NamedInput> STANDARD = List.of(
            new NamedInput("COMMUNITY_LEADER", "Community Leader"),
            new NamedInput("EMPLOYER", "Employer"),
            new NamedInput("SERVICE_PROVIDER", "Service Provider"));

    PlanFields fields() {
        boolean empty = from == null && roles == null;
        return new PlanFields(
                title,
                period,
                reporting,
                rules,
                replaces,
                empty ? STANDARD : roles,
                priorities,
                crossCutting,
                relatedPlans);
    }
}
