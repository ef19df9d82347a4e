package org.dueregard.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Stored next steps. */
@ApplicationScoped
class NextStepRepository implements PanacheRepositoryBase<NextStep, UUID> {

    List<NextStep> of(UUID planId, Collection<String> updates) {
        return list(
                "select e from NextStep e join ProgressUpdate u on u.id = e.updateId where" + Asked.WHERE
                        + "order by e.ordinal",
                Asked.with(planId, updates));
    }

    List<NextStep> of(UUID updateId) {
        return list("updateId = ?1 order by ordinal", updateId);
    }
}
