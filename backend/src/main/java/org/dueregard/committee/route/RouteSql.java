package org.dueregard.committee.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jspecify.annotations.Nullable;

/** What the desks of this room share: reading and writing in the running transaction, in somebody's name. */
@ApplicationScoped
class RouteSql {

    private final Statements statements;
    private final JsonRows rows;
    private final AuditContext audit;
    private final PrivateAnswers answers;
    private final ObjectMapper json;

    RouteSql(Statements statements, JsonRows rows, AuditContext audit, PrivateAnswers answers, ObjectMapper json) {
        this.statements = statements;
        this.rows = rows;
        this.audit = audit;
        this.answers = answers;
        this.json = json;
    }

    /** Every change that follows in the transaction is this person's. */
    @Transactional(TxType.MANDATORY)
    void as(Actor actor) {
        audit.apply(actor);
    }

    /** The only row of a query, or null. */
    @Transactional(TxType.MANDATORY)
    <T> @Nullable T one(Query query, Class<T> type) {
        List<T> found = rows.list(query, type);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** All rows of a query. */
    @Transactional(TxType.MANDATORY)
    <T> List<T> all(Query query, Class<T> type) {
        return rows.list(query, type);
    }

    /** Whether a query finds anything. */
    @Transactional(TxType.MANDATORY)
    boolean any(Query query) {
        return !statements.list(query, row -> true).isEmpty();
    }

    /** Runs a statement that says what it has written; values travel as JSON, which it takes apart. */
    @Transactional(TxType.MANDATORY)
    int write(String statement, Object... values) {
        return statements.list(Query.of(statement, values), row -> true).size();
    }

    /** Something as the JSON that a statement takes apart. */
    String text(Object sent) {
        try {
            return json.writeValueAsString(sent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is written cannot be told as JSON", e);
        }
    }

    /** Ends the request when the caller has seen another version than there is. */
    void requireSeen(IfMatch seen, Versioned<?> now) {
        if (!seen.names(now.version())) {
            throw ProblemException.stale(now.view(), answers.etag(now.version(), now.view()));
        }
    }
}
