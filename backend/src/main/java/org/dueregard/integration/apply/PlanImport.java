package org.dueregard.integration.apply;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.dueregard.action.ActionService;
import org.dueregard.action.course.ActionLinks;
import org.dueregard.audit.Actor;
import org.dueregard.integration.check.DocumentWalk;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.report.Problems;
import org.dueregard.measure.MeasureService;
import org.dueregard.measure.ReadingService;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.PlanService;
import org.dueregard.plan.Refused;
import org.dueregard.plan.Saved;
import org.dueregard.progress.UpdateService;
import org.jspecify.annotations.Nullable;

/** Writes judged documents through the services of the other rooms, in the transaction of the caller. */
@ApplicationScoped
public class PlanImport {

    private final PlanService plans;
    private final ActionService actions;
    private final MeasureService measures;
    private final ReadingService readings;
    private final UpdateService updates;
    private final ActionLinks links;

    PlanImport(
            PlanService plans,
            ActionService actions,
            MeasureService measures,
            ReadingService readings,
            UpdateService updates,
            ActionLinks links) {
        this.plans = plans;
        this.actions = actions;
        this.measures = measures;
        this.readings = readings;
        this.updates = updates;
        this.links = links;
    }

    /**
     * Writes a whole plan. What the services refuse is added to the problems; after the first refusal the rest is only
     * tried, so that everything is named in one go, and the caller must roll back.
     *
     * @return what was done to each thing
     */
    public List<Saved> write(String file, PlanDocument document, Actor actor, Problems problems) {
        PlanInputs inputs = PlanInputs.of(document);
        Refusals refusals = new Refusals(file, walk(document), problems);
        String ref = inputs.plan().ref();
        PlanEdit edit = tried(refusals, () -> plans.begin(inputs.plan(), actor));
        if (edit == null) {
            // What hangs on a plan that is there can still be judged, but new names were not taken in.
            refusals.ignoreUnknown();
            edit = tried(refusals, () -> plans.open(ref, actor));
        }
        return edit == null ? List.of() : contents(edit, inputs, refusals, true);
    }

    /**
     * Writes some actions, readings and updates of a plan that is there.
     *
     * @param document the whole plan with the rows in it
     * @param rows which of its actions, readings and updates the rows are
     * @return what was done to each of them
     */
    public List<Saved> writeRows(String file, PlanDocument document, RowScope rows, Actor actor, Problems problems) {
        PlanInputs inputs = rows.of(PlanInputs.of(document));
        Refusals refusals = new Refusals(file, walk(document), problems);
        PlanEdit edit = tried(refusals, () -> plans.open(inputs.plan().ref(), actor));
        return edit == null ? List.of() : contents(edit, inputs, refusals, false);
    }

    private List<Saved> contents(PlanEdit edit, PlanInputs inputs, Refusals refusals, boolean whole) {
        if (whole) {
            tried(refusals, () -> actions.saveAll(edit, inputs.actions()));
            tried(refusals, () -> measures.saveAll(edit, inputs.measures()));
        } else {
            tried(refusals, () -> actions.save(edit, inputs.actions()));
        }
        tried(refusals, () -> readings.record(edit, inputs.readings()));
        tried(refusals, () -> updates.recordImported(edit, inputs.updates()));
        tried(refusals, () -> links.save(edit, inputs.links()));
        if (!refusals.any()) {
            plans.finish(edit);
            links.finish(edit);
        }
        return edit.saved();
    }

    private static DocumentWalk walk(PlanDocument document) {
        return DocumentWalk.of(Given.value(document.plan()));
    }

    private static <T> @Nullable T tried(Refusals refusals, Supplier<T> write) {
        try {
            return write.get();
        } catch (Refused refused) {
            refusals.add(refused);
            return null;
        }
    }
}
