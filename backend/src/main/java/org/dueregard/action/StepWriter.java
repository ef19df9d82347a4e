package org.dueregard.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.plan.Edits;
import org.dueregard.plan.Part;

/** Takes in milestones. One that was approved keeps its text and date; more may come, and each is done once. */
@ApplicationScoped
class StepWriter {

    private final StepRepository steps;

    StepWriter(StepRepository steps) {
        this.steps = steps;
    }

    /** Compares the milestones of one action, by their order. */
    void plan(Edits edits, Part part, UUID actionId, List<Step> stored, List<MilestoneInput> inputs) {
        for (int place = 0; place < inputs.size(); place++) {
            MilestoneInput input = inputs.get(place);
            if (place < stored.size()) {
                stored.get(place).edit(part, input);
            } else {
                Step fresh = new Step(actionId, input, place);
                part.touched();
                edits.insert("milestone", () -> steps.persist(fresh));
            }
        }
        for (Step gone : stored.subList(Math.min(inputs.size(), stored.size()), stored.size())) {
            part.fixed("milestone " + (gone.ordinal() + 1), "this one", null, none -> steps.delete(gone));
        }
    }
}
