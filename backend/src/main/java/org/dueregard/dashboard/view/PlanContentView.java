package org.dueregard.dashboard.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.dueregard.action.ActionFields;
import org.dueregard.measure.MeasureFields;
import org.dueregard.plan.ContentView;
import org.dueregard.plan.ObjectiveFields;
import org.dueregard.plan.PlanParts;
import org.dueregard.plan.PlanStatus;

/**
 * Everything that an officer edits of a plan.
 *
 * @param plan reference of the plan
 * @param status how far it has got
 * @param parts what its content may name
 * @param objectives its objectives, in its order
 * @param actions its actions, in its order
 * @param measures its outcomes and measures, in its order
 * @param abilities what the caller may do
 */
public record PlanContentView(
        String plan,
        PlanStatus status,
        @JsonUnwrapped PlanParts parts,
        List<ContentView<ObjectiveFields>> objectives,
        List<ContentView<ActionFields>> actions,
        List<ContentView<MeasureFields>> measures,
        List<Ability> abilities) {

    /** Something that can be done with the content as a whole. */
    public enum Ability {
        /** Add objectives, actions and measures. */
        CREATE
    }
}
