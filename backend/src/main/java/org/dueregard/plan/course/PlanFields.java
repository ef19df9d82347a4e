package org.dueregard.plan.course;

import java.util.ArrayList;
import java.util.List;
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
 */
public record PlanFields(
        String title,
        PlanPeriodFields period,
        @Nullable PlanReporting reporting,
        @Nullable PlanRuleFields rules,
        @Nullable String replaces) {

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
