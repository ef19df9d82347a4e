package org.dueregard.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dueregard.action.ActionContents;
import org.dueregard.dashboard.view.PlanContentView;
import org.dueregard.measure.MeasureContents;
import org.dueregard.plan.ContentDesk;
import org.dueregard.plan.ContentPlan;
import org.dueregard.plan.ObjectiveContents;
import org.dueregard.plan.PlanPartsReader;

/** The whole content of a plan as officers edit it, drafts included. */
@ApplicationScoped
class PlanContent {

    private final ContentDesk desk;
    private final PlanPartsReader parts;
    private final ObjectiveContents objectives;
    private final ActionContents actions;
    private final MeasureContents measures;

    PlanContent(
            ContentDesk desk,
            PlanPartsReader parts,
            ObjectiveContents objectives,
            ActionContents actions,
            MeasureContents measures) {
        this.desk = desk;
        this.parts = parts;
        this.objectives = objectives;
        this.actions = actions;
        this.measures = measures;
    }

    @Transactional
    PlanContentView of(String ref) {
        ContentPlan plan = desk.look(ref);
        return new PlanContentView(
                plan.ref(),
                plan.status(),
                parts.of(plan),
                objectives.all(plan),
                actions.all(plan),
                measures.all(plan),
                plan.isDraft() ? List.of(PlanContentView.Ability.CREATE) : List.of());
    }
}
