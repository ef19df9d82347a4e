package org.dueregard.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.dueregard.plan.Frozen;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.Refused;
import org.dueregard.plan.Saved;
import org.dueregard.plan.UnknownReference;

/** Writes the actions of a plan that is being edited. */
@ApplicationScoped
public class ActionService {

    private final ActionWriter writer;

    ActionService(ActionWriter writer) {
        this.writer = writer;
    }

    /**
     * Takes in some actions; the others of the plan stay as they are. New ones come after those that are there.
     *
     * @return what was done, one entry for each action, in order
     * @throws Frozen when the plan is approved and its approved content differs; nothing was written
     * @throws UnknownReference when something is named that is not there; nothing was written
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public List<Saved> save(PlanEdit plan, List<ActionInput> actions) {
        return writer.write(plan, actions, false);
    }

    /**
     * Takes in all actions of a plan, in their order. An action that is left out is removed from a draft; where
     * somebody has reported on it, or the plan is approved, that is refused as {@link Frozen}.
     *
     * @return what was done, one entry for each action, in order
     * @throws Frozen as {@link #save} does; nothing was written
     * @throws UnknownReference as {@link #save} does; nothing was written
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public List<Saved> saveAll(PlanEdit plan, List<ActionInput> actions) {
        return writer.write(plan, actions, true);
    }
}
