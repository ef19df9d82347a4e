package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.dueregard.plan.Frozen;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.Refused;
import org.dueregard.plan.Saved;
import org.dueregard.plan.UnknownReference;

/** Writes the measures of a plan that is being edited, after its actions. */
@ApplicationScoped
public class MeasureService {

    private final MeasureWriter writer;

    MeasureService(MeasureWriter writer) {
        this.writer = writer;
    }

    /**
     * Takes in some measures; the others of the plan stay as they are. New ones come after those that are there.
     *
     * @return what was done, one entry for each measure, in order
     * @throws Frozen when the plan is approved and its approved content differs; nothing was written
     * @throws UnknownReference when something is named that is not there; nothing was written
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public List<Saved> save(PlanEdit plan, List<MeasureInput> measures) {
        return writer.write(plan, measures, false);
    }

    /**
     * Takes in all measures of a plan, in their order. A measure that is left out is removed from a draft; where it has
     * readings, or the plan is approved, that is refused as {@link Frozen}.
     *
     * @return what was done, one entry for each measure, in order
     * @throws Frozen as {@link #save} does; nothing was written
     * @throws UnknownReference as {@link #save} does; nothing was written
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public List<Saved> saveAll(PlanEdit plan, List<MeasureInput> measures) {
        return writer.write(plan, measures, true);
    }
}
