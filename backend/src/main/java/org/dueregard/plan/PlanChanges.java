package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells the rest of the application that a plan has changed. */
@ApplicationScoped
public class PlanChanges {

    private final EntityManager database;
    private final Event<PlanChanged> event;

    PlanChanges(EntityManager database, Event<PlanChanged> event) {
        this.database = database;
        this.event = event;
    }

    /**
     * Called once by a writer, after its last write: whatever is derived from the plan is made anew in the same
     * transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(UUID planId) {
        database.flush();
        event.fire(new PlanChanged(planId));
    }
}
