package org.dueregard.dashboard.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Writes the state of a plan where it differs from what is stored. */
@ApplicationScoped
class StateWriter {

    private final TransactionSql sql;
    private final ObjectMapper json;

    StateWriter(TransactionSql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Waits for whoever else refreshes the plan. */
    void lock(UUID planId) {
        sql.list(StateSql.LOCK, row -> row.id("plan_id"), planId);
    }

    /** Whether anything differed. */
    boolean write(UUID planId, PlanState state) {
        int written = sql.write(StateSql.ACTIONS, rows(state.actions()))
                + sql.write(StateSql.MEASURES, rows(state.measures()))
                + sql.write(StateSql.SEARCH, planId);
        return written > 0;
    }

    /** Notes for which day a published plan is rated; whether that is new. */
    boolean stamp(UUID planId, PlanState state) {
        return sql.write(StateSql.AS_AT, state.asAt(), state.previousAsAt(), planId, state.asAt(), state.previousAsAt())
                > 0;
    }

    /** Gives the plan its next stamp; every replica hears it when the transaction commits. */
    void publish(UUID planId) {
        sql.list(StateSql.PUBLISH, row -> planId, planId);
    }

    private String rows(Collection<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("State that cannot be written", e);
        }
    }
}
