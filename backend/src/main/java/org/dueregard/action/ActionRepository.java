package org.dueregard.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stored actions. */
@ApplicationScoped
class ActionRepository implements PanacheRepositoryBase<Action, UUID> {

    List<Action> ofPlan(UUID planId) {
        return list("planId = ?1 order by ordinal, ref", planId);
    }

    /** The action that has a reference in any of its places. */
    @Nullable
    Action byAnyRef(UUID planId, String ref) {
        return find(
                        "select a from Action a join Placement p on p.actionId = a.id where p.planId = ?1 and p.ref = ?2",
                        planId,
                        ref)
                .firstResult();
    }

    /** Actions that somebody has reported on: they are part of the record and stay. */
    Set<UUID> reportedOn(UUID planId) {
        Stream<?> ids = getEntityManager()
                .createNativeQuery("SELECT DISTINCT action_id FROM progress_update WHERE plan_id = :plan", UUID.class)
                .setParameter("plan", planId)
                .getResultStream();
        return ids.map(UUID.class::cast).collect(Collectors.toSet());
    }
}
