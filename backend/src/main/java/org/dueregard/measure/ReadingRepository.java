package org.dueregard.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Stored readings. */
@ApplicationScoped
class ReadingRepository implements PanacheRepositoryBase<Reading, UUID> {

    /** All readings of some measures of a plan. */
    List<Reading> ofMeasures(UUID planId, Collection<UUID> measureIds) {
        return list("planId = ?1 and measureId in ?2", planId, measureIds);
    }
}
