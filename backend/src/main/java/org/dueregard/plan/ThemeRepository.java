package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored themes. */
@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {

    List<Theme> ofPlan(UUID planId) {
        return list("planId = ?1 order by kind, ordinal", planId);
    }
}
