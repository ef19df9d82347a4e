package org.dueregard.progress.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored cycles. */
@ApplicationScoped
class ReportingCycleRepository implements PanacheRepositoryBase<ReportingCycle, UUID> {

    /** Cycles of a plan, the latest first. */
    List<ReportingCycle> ofPlan(UUID planId) {
        return list("planId = ?1 order by opensOn desc", planId);
    }

    @Nullable
    ReportingCycle byRef(UUID planId, String ref) {
        return find("planId = ?1 and ref = ?2", planId, ref).firstResult();
    }

    /** The cycle, with its writers queued up behind this one until it has committed. */
    @Nullable
    ReportingCycle lock(UUID planId, String ref) {
        return find("planId = ?1 and ref = ?2", planId, ref)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Writers of the cycles of one plan wait for each other; the overlap of windows is then judged once and for all. */
    void lockPlan(UUID planId) {
        getEntityManager()
                .createNativeQuery("SELECT id FROM plan WHERE id = ?1 FOR NO KEY UPDATE", UUID.class)
                .setParameter(1, planId)
                .getSingleResult();
    }
}
