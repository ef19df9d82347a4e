package org.dueregard.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored milestones. */
@ApplicationScoped
class StepRepository implements PanacheRepositoryBase<Step, UUID> {

    List<Step> ofPlan(UUID planId) {
        return list(
                "select s from Step s join Action a on a.id = s.actionId where a.planId = ?1 order by s.ordinal",
                planId);
    }

    List<Step> ofAction(UUID actionId) {
        return list("actionId = ?1 order by ordinal", actionId);
    }
}
