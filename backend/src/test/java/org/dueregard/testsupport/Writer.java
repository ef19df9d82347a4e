package org.dueregard.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.action.ActionInput;
import org.dueregard.action.ActionService;
import org.dueregard.measure.MeasureInput;
import org.dueregard.measure.MeasureService;
import org.dueregard.measure.ReadingInput;
import org.dueregard.measure.ReadingService;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.PlanInput;
import org.dueregard.plan.PlanService;
import org.dueregard.plan.Saved;
import org.dueregard.progress.UpdateInput;
import org.dueregard.progress.UpdateService;

/** Writes plans in tests, in one transaction each, as an import does. */
@ApplicationScoped
public class Writer {

    private final PlanService plans;
    private final ActionService actions;
    private final MeasureService measures;
    private final ReadingService readings;
    private final UpdateService updates;

    Writer(
            PlanService plans,
            ActionService actions,
            MeasureService measures,
            ReadingService readings,
            UpdateService updates) {
        this.plans = plans;
        this.actions = actions;
        this.measures = measures;
        this.readings = readings;
        this.updates = updates;
    }

    /** A complete plan. */
    public record Document(
            PlanInput plan,
            List<ActionInput> actions,
            List<MeasureInput> measures,
            List<ReadingInput> readings,
            List<UpdateInput> updates) {}

    /** Writes a complete plan and says what was done. */
    public List<Saved> write(Document document) {
        return QuarkusTransaction.requiringNew().call(() -> join(document));
    }

    /** Writes a complete plan in the running transaction and says what was done. */
    public List<Saved> join(Document document) {
        PlanEdit edit = plans.begin(document.plan(), Papers.OFFICER);
        actions.saveAll(edit, document.actions());
        measures.saveAll(edit, document.measures());
        readings.record(edit, document.readings());
        updates.recordImported(edit, document.updates());
        plans.finish(edit);
        return edit.saved();
    }

    /** Writes some actions to a plan that is there and says what was done. */
    public List<Saved> actions(String ref, List<ActionInput> some) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PlanEdit edit = plans.open(ref, Papers.OFFICER);
            actions.save(edit, some);
            plans.finish(edit);
            return edit.saved();
        });
    }
}
