package org.dueregard.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Stored links between updates and readings. */
@ApplicationScoped
class UpdateReadingRepository implements PanacheRepositoryBase<UpdateReading, UpdateReading.Link> {

    List<UpdateReading> of(UUID planId, Collection<String> updates) {
        return list(
                "select l from UpdateReading l join ProgressUpdate u on u.id = l.link.updateId where" + Asked.WHERE,
                Asked.with(planId, updates));
    }

    List<UpdateReading> of(UUID updateId) {
        return list("link.updateId = ?1", updateId);
    }
}
