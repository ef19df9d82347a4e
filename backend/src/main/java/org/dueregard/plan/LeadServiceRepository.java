package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored services. */
@ApplicationScoped
class LeadServiceRepository implements PanacheRepositoryBase<LeadService, UUID> {

    List<LeadService> ofOrganisation(UUID organisationId) {
        return list("organisationId", organisationId);
    }
}
