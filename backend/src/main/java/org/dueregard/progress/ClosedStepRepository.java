package org.dueregard.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored ends of next steps. */
@ApplicationScoped
class ClosedStepRepository implements PanacheRepositoryBase<ClosedStep, UUID> {

    List<ClosedStep> of(UUID updateId) {
        return list("updateId = ?1 order by ordinal", updateId);
    }
}
