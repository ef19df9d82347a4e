package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.dueregard.plan.AlreadyPublished;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.Refused;
import org.dueregard.plan.Saved;
import org.dueregard.plan.UnknownReference;

/** Records the updates of a plan that is being edited, after its actions and readings. */
@ApplicationScoped
public class UpdateService {

    private final UpdateWriter writer;

    UpdateService(UpdateWriter writer) {
        this.writer = writer;
    }

    /**
     * Publishes updates taken over from papers, where they are not there yet.
     *
     * @param updates updates of any actions; a correction comes after what it corrects
     * @return what was done, one entry for each update, in order
     * @throws AlreadyPublished when one is there and differs; nothing was written
     * @throws UnknownReference when something is named that is not there; nothing was written
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public List<Saved> recordImported(PlanEdit plan, List<UpdateInput> updates) {
        return updates.isEmpty() ? List.of() : writer.write(plan, updates);
    }
}
