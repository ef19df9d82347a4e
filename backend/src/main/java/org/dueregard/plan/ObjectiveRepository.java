package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored objectives. */
@ApplicationScoped
class ObjectiveRepository implements PanacheRepositoryBase<Objective, UUID> {

    List<Objective> ofPlan(UUID planId) {
        return list("planId = ?1 order by ordinal, ref", planId);
    }

    @Nullable
    Objective byRef(UUID planId, String ref) {
        return find("planId = ?1 and ref = ?2", planId, ref).firstResult();
    }
}
