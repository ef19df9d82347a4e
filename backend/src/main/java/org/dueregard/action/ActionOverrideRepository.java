package org.dueregard.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored officer ratings without an update. */
@ApplicationScoped
class ActionOverrideRepository implements PanacheRepositoryBase<ActionOverride, UUID> {

    /** Those of an action, the latest first. */
    List<ActionOverride> ofAction(UUID actionId) {
        return list("actionId = ?1 order by number desc", actionId);
    }

    /** Whether an officer's rating, from an update or without one, is what the public sees of an action. */
    boolean isShown(UUID actionId) {
        return !getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM action_state WHERE action_id = :id AND rating_source = 'OFFICER'", Integer.class)
                .setParameter("id", actionId)
                .getResultList()
                .isEmpty();
    }
}
