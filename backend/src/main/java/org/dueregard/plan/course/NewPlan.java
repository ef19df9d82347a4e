package org.dueregard.plan.course;

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
        @Nullable String from,
        @Nullable String replaces) {

    PlanFields fields() {
        return new PlanFields(title, period, reporting, rules, replaces);
    }
}
