package org.dueregard.consultation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.ConsultationStore.Entry;
import org.dueregard.consultation.SystemMerge.Merged;
import org.dueregard.plan.Outcome;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a system knows of consultations, thousands at a time in the same few statements. A new one is a draft until
 * an officer publishes it; of one that is there, nothing changes that an officer has decided.
 */
@ApplicationScoped
public class SystemDesk {

    /** Whoever of a system comes second waits, and then finds what the first has written. */
    private static final String TURN =
            "SELECT 'true' FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 28352))) AS t";

    private static final String KNOWN = "SELECT json_build_object('externalId', x.external_id, 'stored', "
            + ConsultationSql.ROW + ")::text " + ConsultationSql.FROM
            + """
              JOIN consultation_external_id x ON x.consultation_id = c.id
             WHERE x.system = ? AND x.external_id = ANY (?)
               FOR UPDATE OF c
            """;

    private static final String KEYS = """
            INSERT INTO consultation_external_id (consultation_id, system, external_id)
            SELECT CAST(r ->> 'id' AS uuid), ?, r ->> 'externalId' FROM jsonb_array_elements(CAST(? AS jsonb)) AS r
            RETURNING external_id
            """;

    private final ConsultationStore store;
    private final ConsultationNames names;
    private final AuditContext audit;
    private final JsonRows rows;
    private final SystemMerge merge;

    SystemDesk(ConsultationStore store, ConsultationNames names, AuditContext audit, JsonRows rows, ObjectMapper json) {
        this.store = store;
        this.names = names;
        this.audit = audit;
        this.rows = rows;
        this.merge = new SystemMerge(json);
    }

    private record Known(String externalId, Stored stored) {}

    private record Key(UUID id, String externalId) {}

    private record Taken(SystemRow row, @Nullable Stored current, Merged merged) {

        boolean isNew() {
            return current == null;
        }

        boolean isChanged() {
            return current != null && !current.fields().equals(merged.fields());
        }
    }

    /** Takes all rows in, or none. */
    @Transactional
    public RecordedConsultations record(String system, List<SystemRow> sent, Actor actor) {
        audit.apply(actor);
        rows.list(Query.of(TURN, system), Boolean.class);
        List<String> ids = sent.stream().map(SystemRow::externalId).toList();
        Map<String, Stored> known = rows.list(Query.of(KNOWN, system, ids), Known.class).stream()
                .collect(Collectors.toMap(Known::externalId, Known::stored));
        List<Taken> taken = new ArrayList<>();
        for (SystemRow row : sent) {
            Stored current = known.get(row.externalId());
            taken.add(new Taken(row, current, merge.merge(current, row.fields())));
        }
        requireRight(taken);
        Map<String, String> refs =
                add(system, taken.stream().filter(Taken::isNew).toList());
        change(taken.stream().filter(Taken::isChanged).toList());
        store.changed();
        return new RecordedConsultations(
                system, taken.stream().map(one -> item(one, refs)).toList());
    }

    private void requireRight(List<Taken> taken) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < taken.size(); i++) {
            String place = "/items/" + i;
            if (!ids.add(taken.get(i).row().externalId())) {
                errors.add(FieldError.body(place + "/externalId", "given-twice", "This consultation is sent twice"));
            }
            errors.addAll(ConsultationProblems.of(place, taken.get(i).merged().fields()));
        }
        names.unknown(taken.stream().map(one -> one.merged().fields()).toList())
                .forEach(unknown -> errors.add(unknown.error("/items/" + unknown.index())));
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }

    private Map<String, String> add(String system, List<Taken> taken) {
        Map<String, String> refs = new HashMap<>();
        if (taken.isEmpty()) {
            return refs;
        }
        List<String> next =
                names.next(taken.stream().map(one -> one.merged().fields()).toList());
        List<Entry> entries = new ArrayList<>();
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            Taken one = taken.get(i);
            UUID id = Ids.next();
            entries.add(new Entry(
                    id, next.get(i), names.council(), List.of(), one.merged().fields()));
            keys.add(new Key(id, one.row().externalId()));
            refs.put(one.row().externalId(), next.get(i));
        }
        store.insert(entries);
        store.write(KEYS, system, store.text(keys));
        return refs;
    }

    private void change(List<Taken> taken) {
        List<Entry> entries = new ArrayList<>();
        for (Taken one : taken) {
            if (one.current() != null) {
                entries.add(new Entry(
                        one.current().id(),
                        null,
                        names.council(),
                        one.current().decided(),
                        one.merged().fields()));
            }
        }
        if (!entries.isEmpty()) {
            store.update(entries);
        }
    }

    private static RecordedConsultations.Item item(Taken one, Map<String, String> refs) {
        String id = one.row().externalId();
        Stored current = one.current();
        String ref = current == null ? refs.getOrDefault(id, "") : current.ref();
        Outcome outcome = current == null ? Outcome.CREATED : one.isChanged() ? Outcome.CHANGED : Outcome.UNCHANGED;
        return new RecordedConsultations.Item(id, ref, outcome, one.merged().kept());
    }
}
