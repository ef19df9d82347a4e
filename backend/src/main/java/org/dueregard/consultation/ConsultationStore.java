package org.dueregard.consultation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

/** Reads and writes consultations within the running transaction, any number of them in the same few statements. */
@ApplicationScoped
class ConsultationStore {

    private static final String LOCK = "SELECT c.id FROM consultation c WHERE c.ref = ? FOR UPDATE";
    private static final String ONE =
            "SELECT " + ConsultationSql.WHOLE + "::text " + ConsultationSql.FROM + "WHERE c.ref = ?";
    private static final String TOUCH =
            "UPDATE consultation SET saves = saves + 1, version = version + 1 WHERE id = ? RETURNING version";

    private final Statements statements;
    private final JsonRows rows;
    private final ObjectMapper json;
    private final Event<RegisterChanged> changes;

    ConsultationStore(Statements statements, JsonRows rows, ObjectMapper json, Event<RegisterChanged> changes) {
        this.statements = statements;
        this.rows = rows;
        this.json = json;
        this.changes = changes;
    }

    /**
     * A consultation that is to be written.
     *
     * @param id identity
     * @param ref reference; of a new one only
     * @param council code of the body whose services are meant
     * @param decided names of the fields that an officer has set
     * @param fields what it says
     * @param publishedOn the day on which a new one is public; null for a draft
     * @param publishedBy who says so
     */
    record Entry(
            UUID id,
            @Nullable String ref,
            @Nullable String council,
            List<String> decided,
            ConsultationFields fields,
            @Nullable LocalDate publishedOn,
            @Nullable String publishedBy) {

        /** One that is a draft, or stays as public as it is. */
        Entry(
                UUID id,
                @Nullable String ref,
                @Nullable String council,
                List<String> decided,
                ConsultationFields fields) {
            this(id, ref, council, decided, fields, null, null);
        }
    }

    /** A consultation, with its writers queued up behind this one until it has committed; null when there is none. */
    @Transactional(TxType.MANDATORY)
    @Nullable
    Stored lock(String ref) {
        return statements.list(Query.of(LOCK, ref), row -> row.getString(1)).isEmpty() ? null : find(ref);
    }

    /** A consultation, or null when there is none. */
    @Transactional(TxType.MANDATORY)
    @Nullable
    Stored find(String ref) {
        List<Stored> found = rows.list(Query.of(ONE, ref), Stored.class);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Adds some. */
    @Transactional(TxType.MANDATORY)
    void insert(List<Entry> entries) {
        write(ConsultationColumns.INSERT, text(entries));
    }

    /** Writes some anew. */
    @Transactional(TxType.MANDATORY)
    void update(List<Entry> entries) {
        write(ConsultationColumns.UPDATE, text(entries));
    }

    /** Links some to just the actions and measures that they name. */
    @Transactional(TxType.MANDATORY)
    void link(List<Entry> entries) {
        String sent = text(entries);
        write(ConsultationColumns.UNLINK_ACTIONS, sent);
        write(ConsultationColumns.LINK_ACTIONS, sent);
        write(ConsultationColumns.UNLINK_MEASURES, sent);
        write(ConsultationColumns.LINK_MEASURES, sent);
    }

    /** Something that stands beside a consultation has changed: whoever edits an older state is told. */
    @Transactional(TxType.MANDATORY)
    void touch(UUID id) {
        write(TOUCH, id);
    }

    /** Called once by a writer, after its last write: whatever is worked out of the register is made anew. */
    @Transactional(TxType.MANDATORY)
    void changed() {
        changes.fire(new RegisterChanged());
    }

    /** A statement that says what it has written. */
    @Transactional(TxType.MANDATORY)
    int write(String statement, Object... values) {
        return statements
                .list(Query.of(statement, values), row -> String.valueOf(row.getString(1)))
                .size();
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
