package org.dueregard.plan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dueregard.plan.PlanStatus;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The way of a plan to the approving body, and back. */
@ApplicationScoped
public class PlanCourse {

    private final PlanDesk desk;

    PlanCourse(PlanDesk desk) {
        this.desk = desk;
    }

    /** Puts a draft before the approving body; its wording is kept and frozen. */
    @Transactional
    public PlanRecord submit(String ref, IfMatch match, @Nullable String note) {
        PlanHead plan = desk.open(ref, match, PlanAbility.SUBMIT, note);
        if (plan.actions() == 0) {
            throw ProblemException.notAllowedYet(
                    List.of(FieldError.body("", "no-actions", "Plan " + ref + " has no actions yet")));
        }
        desk.become(plan.id(), PlanStatus.SUBMITTED);
        desk.take(plan.id(), "SUBMITTED", note);
        return desk.shown(ref);
    }

    /** Takes it back to draft; what was submitted stays on record. */
    @Transactional
    public PlanRecord sendBack(String ref, IfMatch match, String reason) {
        PlanHead plan = desk.open(ref, match, PlanAbility.RETURN, reason);
        desk.become(plan.id(), PlanStatus.DRAFT);
        desk.take(plan.id(), "RETURNED", reason);
        return desk.shown(ref);
    }
}
