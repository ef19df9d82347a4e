package org.dueregard.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Stored links between updates and readings. */
@ApplicationScoped
class UpdateReadingRepository implements PanacheRepositoryBase<UpdateReading, UpdateReading.Link> {

    /** Without computed readings: a document does not tell of them. */
    List<UpdateReading> of(UUID planId, Collection<String> updates) {
        return list(
                "select l from UpdateReading l join ProgressUpdate u on u.id = l.link.updateId"
                        + " join Reading g on g.id = l.link.readingId and not g.computed where" + Asked.WHERE,
                Asked.with(planId, updates));
    }

    List<UpdateReading> of(UUID updateId) {
        return list("link.updateId = ?1", updateId);
    }
}
