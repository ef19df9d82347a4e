package org.dueregard.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Stored evidence. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    List<Evidence> of(UUID planId, Collection<String> updates) {
        return list(
                "select e from Evidence e join ProgressUpdate u on u.id = e.updateId where" + Asked.WHERE
                        + "order by e.ordinal",
                Asked.with(planId, updates));
    }

    List<Evidence> of(UUID updateId) {
        return list("updateId = ?1 order by ordinal", updateId);
    }
}
