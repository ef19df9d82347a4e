package org.dueregard.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Tells the audit triggers who is writing. */
@ApplicationScoped
public class AuditContext {

    private final EntityManager database;

    AuditContext(EntityManager database) {
        this.database = database;
    }

    /** Names the actor of every change that follows in the current transaction, and of none after it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(Actor actor) {
        database.createNativeQuery("""
                        SELECT set_config('app.actor', :name, true), set_config('app.role', :role, true),
                               set_config('app.request', :request, true), set_config('app.reason', :reason, true),
                               set_config('app.actor_id', :id, true)
                        """, Object[].class)
                .setParameter("name", actor.name())
                .setParameter("role", orEmpty(actor.role()))
                .setParameter("request", orEmpty(actor.request()))
                .setParameter("reason", orEmpty(actor.reason()))
                .setParameter("id", orEmpty(actor.id()))
                .getSingleResult();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
