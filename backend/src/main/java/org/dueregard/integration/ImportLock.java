package org.dueregard.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One import at a time, on however many replicas: imports never meet half-way and never wait for each other in circles. */
@ApplicationScoped
class ImportLock {

    /** Any number that no other advisory lock uses: "import" on a telephone. */
    private static final long KEY = 467_678L;

    private final EntityManager database;

    ImportLock(EntityManager database) {
        this.database = database;
    }

    /** Waits until no other import runs; the lock ends with the transaction, however that ends. */
    @Transactional(TxType.MANDATORY)
    void take() {
        database.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:key)) AS held", Integer.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }
}
