package org.dueregard.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

/** Stored updates. */
@ApplicationScoped
class UpdateRepository implements PanacheRepositoryBase<ProgressUpdate, UUID> {

    private static final String LOCK_ACTION = """
            SELECT a.id FROM action a
             WHERE a.id = (SELECT p.action_id FROM action_placement p WHERE p.plan_id = ? AND p.ref = ?)
               FOR NO KEY UPDATE
            """;

    private final Statements statements;

    UpdateRepository(Statements statements) {
        this.statements = statements;
    }

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
        List<UUID> found = statements.list(Query.of(LOCK_ACTION, planId, ref), row -> row.getObject(1, UUID.class));
        return found.isEmpty() ? null : found.getFirst();
    }

    String nextRef(UUID planId) {
        return statements
                .list(Query.of("SELECT next_update_ref(?)", planId), row -> row.getString(1))
                .getFirst();
    }
}
