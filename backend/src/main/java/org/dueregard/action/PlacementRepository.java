package org.dueregard.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored places of actions. */
@ApplicationScoped
class PlacementRepository implements PanacheRepositoryBase<Placement, UUID> {

    List<Placement> ofPlan(UUID planId) {
        return list("planId = ?1 order by ordinal", planId);
    }

    List<Placement> ofAction(UUID actionId) {
        return list("actionId = ?1 order by ordinal", actionId);
    }
}
