package org.dueregard.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored people. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** The key under which the trigger of V17 makes writers of lines of report wait for each other. */
    private static final long LINES = 28350;

    private static final String CLOSES_A_CIRCLE = """
            WITH RECURSIVE up (id) AS (
                SELECT CAST(:next AS uuid)
                UNION
                SELECT p.reports_to_id FROM person p JOIN up ON p.id = up.id WHERE p.reports_to_id IS NOT NULL)
            SELECT EXISTS (SELECT 1 FROM up WHERE up.id = :person)
            """;

    /** The person, with their writers queued up behind this one until it has committed. */
    @Nullable
    Person lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Until the transaction ends nobody else changes who reports to whom. */
    void lockLines() {
        getEntityManager()
                .createNativeQuery("SELECT true FROM pg_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", LINES)
                .getSingleResult();
    }

    /** Whether somebody would report to themselves, by whatever way, if they reported to another. */
    boolean closesCircle(UUID person, UUID next) {
        return (Boolean) getEntityManager()
                .createNativeQuery(CLOSES_A_CIRCLE, Boolean.class)
                .setParameter("next", next)
                .setParameter("person", person)
                .getSingleResult();
    }
}
