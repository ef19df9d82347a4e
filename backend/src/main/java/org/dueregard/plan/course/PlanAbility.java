package org.dueregard.plan.course;

import java.util.Arrays;
import java.util.List;
import org.dueregard.plan.PlanStatus;

/** What the equalities officer may do with a plan, and in which state of it. */
public enum PlanAbility {
    /** Change its head. */
    EDIT,
    /** Throw it away. */
    DELETE,
    /** Put it before the approving body. */
    SUBMIT,
    /** Take it back from there. */
    RETURN,
    /** Record that it was approved. */
    APPROVE,
    /** End it. */
    CLOSE;

    /**
     * Whether this is possible.
     *
     * @param steps how many steps the plan has taken: what was submitted once is on record
     */
    public boolean fits(PlanStatus status, int steps) {
        return switch (this) {
            case EDIT, SUBMIT -> status == PlanStatus.DRAFT;
            case DELETE -> status == PlanStatus.DRAFT && steps == 0;
            case RETURN, APPROVE -> status == PlanStatus.SUBMITTED;
            case CLOSE -> status == PlanStatus.IN_FORCE;
        };
    }

    static List<PlanAbility> of(PlanStatus status, int steps) {
        return Arrays.stream(values())
                .filter(ability -> ability.fits(status, steps))
                .toList();
    }

    /** What is done, for the audit trail. */
    String words() {
        return switch (this) {
            case EDIT -> "Change the draft";
            case DELETE -> "Throw the draft away";
            case SUBMIT -> "Submit the plan";
            case RETURN -> "Take the plan back to draft";
            case APPROVE -> "Record the approval";
            case CLOSE -> "Close the plan";
        };
    }
}
