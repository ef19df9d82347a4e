package org.dueregard.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored targets of measures over time. */
@ApplicationScoped
class MeasureTargetRepository implements PanacheRepositoryBase<MeasureTarget, MeasureTarget.Since> {

    List<MeasureTarget> ofPlan(UUID planId) {
        return list("planId = ?1 order by since.from", planId);
    }
}
