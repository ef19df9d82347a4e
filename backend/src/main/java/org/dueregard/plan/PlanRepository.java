package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
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

    /** Plans with an action that a service leads, always in one order, so that writers who lock them meet. */
    List<UUID> ledBy(UUID serviceId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT DISTINCT plan_id FROM action WHERE lead_service_id = :service ORDER BY plan_id",
                        UUID.class)
                .setParameter("service", serviceId)
                .getResultList();
    }
}
