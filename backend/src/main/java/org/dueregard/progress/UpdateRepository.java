package org.dueregard.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored updates. */
@ApplicationScoped
class UpdateRepository implements PanacheRepositoryBase<ProgressUpdate, UUID> {

    private static final String LOCK_ACTION = """
            SELECT a.id FROM action a
             WHERE a.id = (SELECT p.action_id FROM action_placement p WHERE p.plan_id = :plan AND p.ref = :ref)
               FOR NO KEY UPDATE
            """;

    List<ProgressUpdate> of(UUID planId, Collection<String> refs) {
        return list("select u from ProgressUpdate u where" + Asked.WHERE, Asked.with(planId, refs));
    }

    /** Some updates of a plan; others who want to change them wait. Always in the same order, so that nobody waits in a circle. */
    List<ProgressUpdate> lock(UUID planId, Collection<String> refs) {
        return find("planId = ?1 and ref in ?2 order by id", planId, refs)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The action that a reference stands for, or null; others who begin an update of it wait. */
    @Nullable
    UUID lockAction(UUID planId, String ref) {
        List<?> found = getEntityManager()
                .createNativeQuery(LOCK_ACTION, UUID.class)
                .setParameter("plan", planId)
                .setParameter("ref", ref)
                .getResultList();
        return found.isEmpty() ? null : (UUID) found.getFirst();
    }

    String nextRef(UUID planId) {
        return (String) getEntityManager()
                .createNativeQuery("SELECT next_update_ref(:plan)", String.class)
                .setParameter("plan", planId)
                .getSingleResult();
    }
}
