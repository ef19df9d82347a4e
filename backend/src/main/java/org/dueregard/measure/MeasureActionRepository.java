package org.dueregard.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored links between measures and actions. */
@ApplicationScoped
class MeasureActionRepository implements PanacheRepositoryBase<MeasureAction, MeasureAction.Link> {

    List<MeasureAction> ofPlan(UUID planId) {
        return list("planId", planId);
    }
}
