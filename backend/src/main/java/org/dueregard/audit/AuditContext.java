package org.dueregard.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

/** Tells the audit triggers who is writing. */
@ApplicationScoped
public class AuditContext {

    private static final String NAME = """
            SELECT set_config('app.actor', ?, true), set_config('app.role', ?, true),
                   set_config('app.request', ?, true), set_config('app.reason', ?, true),
                   set_config('app.actor_id', ?, true)
            """;

    private final Statements statements;

    AuditContext(Statements statements) {
        this.statements = statements;
    }

    /** Names the actor of every change that follows in the current transaction, and of none after it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(Actor actor) {
        Query named = Query.of(
                NAME,
                actor.name(),
                orEmpty(actor.role()),
                orEmpty(actor.request()),
                orEmpty(actor.reason()),
                orEmpty(actor.id()));
        statements.list(named, row -> row.getString(1));
    }

    /** Names the actor of what nobody has asked for; where somebody is named already, it is theirs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void applyWhereNobodyIs(Actor actor) {
        Query asked = Query.of("SELECT coalesce(current_setting('app.actor', true), '')");
        if (statements.list(asked, row -> row.getString(1)).getFirst().isEmpty()) {
            apply(actor);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
