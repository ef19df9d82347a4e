package org.dueregard.integration.apply;

import java.util.List;
import org.dueregard.action.ActionInput;
import org.dueregard.action.course.LinkInput;
import org.dueregard.integration.check.DocumentWalk;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.measure.MeasureInput;
import org.dueregard.measure.ReadingInput;
import org.dueregard.plan.PlanInput;
import org.dueregard.progress.UpdateInput;

/**
 * A document as the services take it: dates read, defaults filled in, each action with all its places. Two documents
 * that say the same are equal here.
 *
 * @param plan the plan with its papers, roles and objectives
 * @param actions its actions, in order
 * @param measures its measures, in order
 * @param readings their readings, corrections after what they correct
 * @param updates the updates of its actions, corrections after what they correct
 * @param links the actions of other plans in the line of its actions
 */
public record PlanInputs(
        PlanInput plan,
        List<ActionInput> actions,
        List<MeasureInput> measures,
        List<ReadingInput> readings,
        List<UpdateInput> updates,
        List<LinkInput> links) {

    /** Takes over a document in which nothing is wrong. */
    public static PlanInputs of(PlanDocument document) {
        DocumentWalk walk = DocumentWalk.of(Given.value(document.plan()));
        ActionInputs actions = new ActionInputs(walk);
        return new PlanInputs(
                PlanHead.of(walk.plan().item()),
                actions.actions(),
                MeasureInputs.measures(walk, actions),
                MeasureInputs.readings(walk),
                UpdateInputs.of(walk),
                LinkInputs.of(walk));
    }
}
