package org.dueregard.plan.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.plan.NamedInput;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The head of a draft, as an officer writes it.
 *
 * @param title title
 * @param period its period
 * @param reporting how often it is reported on
 * @param rules its rating rules
 * @param replaces reference of the plan in force that its approval will supersede
 * @param roles roles of the body, in order; null says nothing about them, as with the lists that follow
 * @param priorities priorities that objectives may serve
 * @param crossCutting cross-cutting objectives
 * @param relatedPlans plans that objectives may be connected to
 */
public record PlanFields(
        String title,
        PlanPeriodFields period,
        @Nullable PlanReporting reporting,
        @Nullable PlanRuleFields rules,
        @Nullable String replaces,
        @Nullable List<NamedInput> roles,
        @Nullable List<NamedInput> priorities,
        @Nullable List<NamedInput> crossCutting,
        @Nullable List<NamedInput> relatedPlans) {

    /** The same with another plan that it replaces. */
    PlanFields replacing(@Nullable String plan) {
        return new PlanFields(title, period, reporting, rules, plan, roles, priorities, crossCutting, relatedPlans);
    }

    /** A list that a change takes away is empty from then on; a plan without roles is refused. */
    PlanFields whole() {
        if (roles == null) {
            throw ProblemException.invalidBody(List.of(FieldError.body("/roles", "missing", "roles is missing")));
        }
        return new PlanFields(
                title,
                period,
                reporting,
                rules,
                replaces,
                roles,
                Objects.requireNonNullElse(priorities, List.of()),
                Objects.requireNonNullElse(crossCutting, List.of()),
                Objects.requireNonNullElse(relatedPlans, List.of()));
    }

    /** Ends the request with everything that fits its schema and still makes no sense. */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        if (period.start() != null && period.end() != null && period.end().isBefore(period.start())) {
            errors.add(FieldError.body("/period/end", "does-not-fit", "end must not be before start"));
        }
        if (rules != null) {
            share(rules.redShare(), "redShare", errors);
            share(rules.amberShare(), "amberShare", errors);
        }
        PlanNaming.given(this, (naming, names) -> naming.check(names, errors));
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }

    private static void share(@Nullable String share, String name, List<FieldError> errors) {
        if (share == null) {
            return;
        }
        int line = share.indexOf('/');
        if (Integer.parseInt(share.substring(0, line)) > Integer.parseInt(share.substring(line + 1))) {
            errors.add(
                    FieldError.body("/rules/" + name, "does-not-fit", name + " must not be more than the whole, 1/1"));
        }
    }
}
