package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored services. */
@ApplicationScoped
class LeadServiceRepository implements PanacheRepositoryBase<LeadService, UUID> {

    List<LeadService> ofOrganisation(UUID organisationId) {
        return list("organisationId", organisationId);
    }

    @Nullable
    LeadService byCode(UUID organisationId, String code) {
        return find("organisationId = ?1 and code = ?2", organisationId, code).firstResult();
    }

    /** The service, with its writers queued up behind this one until it has committed. */
    @Nullable
    LeadService lock(UUID organisationId, String code) {
        return find("organisationId = ?1 and code = ?2", organisationId, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
