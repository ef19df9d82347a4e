package org.dueregard.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored measures. */
@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

    List<Measure> ofPlan(UUID planId) {
        return list("planId = ?1 order by ordinal, ref", planId);
    }

    @Nullable
    Measure byRef(UUID planId, String ref) {
        return find("planId = ?1 and ref = ?2", planId, ref).firstResult();
    }

    /** Measures that have readings: they are part of the record and stay. */
    Set<UUID> read(UUID planId) {
        return new HashSet<>(getEntityManager()
                .createQuery("select distinct r.measureId from Reading r where r.planId = ?1", UUID.class)
                .setParameter(1, planId)
                .getResultList());
    }
}
