package org.dueregard.action;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.CitationInput;
import org.jspecify.annotations.Nullable;

/**
 * One action of a plan, with all its places: an action in two roles is one action with two placements.
 *
 * @param ref reference; it is that of the first placement
 * @param wording wording as approved
 * @param subPoints points under the wording, in order
 * @param leadService code of the service that leads it
 * @param partners who else takes part, in order
 * @param statutory whether the law asks for it
 * @param start first day of work
 * @param due when it is due; {@link DueInput#NONE} without a date of its own
 * @param placements its places in the plan; at least one
 * @param milestones its steps, in order
 * @param closure how it ended, once it has
 * @param cites where it stands
 */
public record ActionInput(
        String ref,
        String wording,
        List<String> subPoints,
        @Nullable String leadService,
        List<String> partners,
        boolean statutory,
        @Nullable LocalDate start,
        DueInput due,
        List<PlacementInput> placements,
        List<MilestoneInput> milestones,
        @Nullable ClosureInput closure,
        @Nullable CitationInput cites) {

    /** Refuses an action without a place, or whose reference is not that of its first place. */
    public ActionInput {
        if (placements.isEmpty() || !placements.getFirst().ref().equals(ref)) {
            throw new IllegalArgumentException("The reference of an action is that of its first place");
        }
    }
}
