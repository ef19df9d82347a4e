package org.dueregard.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Stored updates. */
@ApplicationScoped
class UpdateRepository implements PanacheRepositoryBase<ProgressUpdate, UUID> {

    List<ProgressUpdate> of(UUID planId, Collection<String> refs) {
        return list("select u from ProgressUpdate u where" + Asked.WHERE, Asked.with(planId, refs));
    }
}
