package org.dueregard.architecture.broken.plan;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;

/** Breaks every rule for resources; has no path, so that no server takes it for one. */
class HastyResource {

    @GET
    @Transactional
    PlanRow row(PlanRepository repository) {
        return repository == null ? new PlanRow() : null;
    }
}
