package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored links between objectives and themes. */
@ApplicationScoped
class ObjectiveThemeRepository implements PanacheRepositoryBase<ObjectiveTheme, ObjectiveTheme.Link> {

    List<ObjectiveTheme> ofPlan(UUID planId) {
        return list(
                "select l from ObjectiveTheme l join Objective o on o.id = l.link.objectiveId"
                        + " where o.planId = ?1 order by l.ordinal",
                planId);
    }
}
