package org.dueregard.report.builder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

/** Reads and writes reports within the running transaction. */
@ApplicationScoped
class ReportStore {

    private final Statements statements;
    private final JsonRows rows;
    private final ObjectMapper json;

    ReportStore(Statements statements, JsonRows rows, ObjectMapper json) {
        this.statements = statements;
        this.rows = rows;
        this.json = json;
    }

    /** A report, with its writers queued up behind this one until it has committed; null when there is none. */
    @Transactional(TxType.MANDATORY)
    @Nullable
    Stored lock(String ref) {
        return statements
                        .list(Query.of(ReportSql.LOCK, ref), row -> row.getString(1))
                        .isEmpty()
                ? null
                : find(ref);
    }

    /** A report, or null when there is none. */
    @Transactional(TxType.MANDATORY)
    @Nullable
    Stored find(String ref) {
        List<Stored> found = rows.list(Query.of(ReportSql.ONE, ref), Stored.class);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The next reference of a year. */
    @Transactional(TxType.MANDATORY)
    String next(int year) {
        statements.list(Query.of(ReportSql.TURN), row -> String.valueOf(row.getString(1)));
        int last = statements
                .list(Query.of(ReportSql.LAST, Integer.toString(year)), row -> row.getInt(1))
                .getFirst();
        return "RPT-%d-%02d".formatted(year, last + 1);
    }

    /** Rows that a statement puts together as JSON. */
    @Transactional(TxType.MANDATORY)
    <T> List<T> list(Query query, Class<T> type) {
        return rows.list(query, type);
    }

    /** A statement that says what it has written. */
    @Transactional(TxType.MANDATORY)
    int write(String statement, Object... values) {
        return statements
                .list(Query.of(statement, values), row -> String.valueOf(row.getString(1)))
                .size();
    }

    /** Somebody has written in a report. */
    @Transactional(TxType.MANDATORY)
    void wrote(UUID id, String subject) {
        write(ReportSql.WROTE, subject, subject, id);
    }

    /** Something as the JSON that a statement takes apart. */
    String text(Object sent) {
        try {
            return json.writeValueAsString(sent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is written cannot be told as JSON", e);
        }
    }
}
