package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;

/**
 * Writes plans. A write is one transaction of the caller: {@link #begin} or {@link #open}, then the services of other
 * rooms with the {@link PlanEdit} that came back, then {@link #finish}.
 *
 * <p>A complete plan is written in this order: {@code begin}, actions, measures, readings, updates; then what is left
 * out is removed from a draft, measures first, then actions; then {@code finish}.
 */
@ApplicationScoped
public class PlanService {

    private final AuditContext audit;
    private final EntityManager database;
    private final PlanRepository plans;
    private final PlanWriter writer;
    private final PlanChanges changes;

    PlanService(
            AuditContext audit, EntityManager database, PlanRepository plans, PlanWriter writer, PlanChanges changes) {
        this.audit = audit;
        this.database = database;
        this.plans = plans;
        this.writer = writer;
        this.changes = changes;
    }

    /**
     * Takes in a plan with its papers, themes, roles and objectives. Writers of the same plan wait for each other.
     *
     * @throws Frozen when the plan is approved and its approved content differs; nothing was written
     * @throws UnknownReference when something is named that is neither stored nor part of the input
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public PlanEdit begin(PlanInput input, Actor actor) {
        audit.apply(actor);
        return writer.begin(input, plans.lock(input.ref()), actor);
    }

    /**
     * Opens a plan that is there, to write to what hangs on it.
     *
     * @throws UnknownReference when there is no such plan
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public PlanEdit open(String ref, Actor actor) {
        audit.apply(actor);
        Plan plan = plans.lock(ref);
        if (plan == null) {
            throw new UnknownReference(Plan.KIND, ref, "ref", ref);
        }
        return writer.open(plan, actor);
    }

    /**
     * Ends a write: removes what a draft has lost, moves the plan to its new status, and has everything derived from it
     * made anew. Does nothing when nothing was changed.
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = Refused.class)
    public void finish(PlanEdit edit) {
        database.flush();
        edit.runEnd();
        if (edit.hasChanged()) {
            changes.changed(edit.planId());
        }
    }
}
