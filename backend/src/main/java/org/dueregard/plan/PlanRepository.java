package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored plans. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    /** The plan, with writers of it queued up behind this one until it has committed. */
    @Nullable
    Plan lock(String ref) {
        return find("ref", ref).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    @Nullable
    Plan byRef(String ref) {
        return find("ref", ref).firstResult();
    }
}
