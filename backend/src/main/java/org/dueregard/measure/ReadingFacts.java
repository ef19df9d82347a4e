package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/** What is there of the measures of a plan and their readings, for whoever records more. */
@ApplicationScoped
class ReadingFacts {

    /** Measures with the services that lead the actions they judge. */
    private static final String OWNED = """
            SELECT json_build_object('ref', m.ref, 'type', m.type,
                       'computed', m.derivation IS NOT NULL, 'services',
                       coalesce((SELECT json_agg(DISTINCT v.code)
                                   FROM measure_action ma
                                   JOIN action a ON a.id = ma.action_id
                                   JOIN service v ON v.id = a.lead_service_id
                                  WHERE ma.measure_id = m.id), '[]'))::text
              FROM measure m WHERE m.plan_id = ?
            """;

    private static final String KNOWN = """
            SELECT json_build_object('measure', m.ref, 'ref', g.ref, 'start', g.period_start, 'end', g.period_end,
                       'provisional', g.provisional,
                       'replaced', EXISTS (SELECT 1 FROM reading c WHERE c.corrects_id = g.id),
                       'system', g.system, 'externalId', g.external_id)::text
              FROM measure m JOIN reading g ON g.measure_id = m.id
             WHERE m.plan_id = ? AND m.ref = ANY (?)
             ORDER BY g.id
            """;

    private static final String ELSEWHERE = """
            SELECT to_json(g.external_id)::text FROM reading g
             WHERE g.system = ? AND g.external_id = ANY (?) AND g.plan_id <> ?
            """;

    private static final String STORED = """
            SELECT json_build_object('period', json_build_object('label', g.period_label, 'start', g.period_start,
                           'end', g.period_end), 'value', g.value, 'target', g.target, 'numerator', g.numerator,
                       'denominator', g.denominator, 'text', g.text, 'provisional', g.provisional,
                       'document', CASE WHEN g.document_title IS NOT NULL THEN json_build_object('title',
                           g.document_title, 'url', g.document_url, 'date', g.document_date) END,
                       'replacedBy', (SELECT c.ref FROM reading c WHERE c.corrects_id = g.id))::text
              FROM measure m JOIN reading g ON g.measure_id = m.id
             WHERE m.plan_id = ? AND m.ref = ? AND g.ref = ?
            """;

    private final JsonRows rows;

    ReadingFacts(JsonRows rows) {
        this.rows = rows;
    }

    /** Measures of a plan by reference. */
    Map<String, OwnedMeasure> measures(UUID planId) {
        return rows.list(Query.of(OWNED, planId), OwnedMeasure.class).stream()
                .collect(Collectors.toMap(OwnedMeasure::ref, Function.identity()));
    }

    /**
     * Readings of some measures.
     *
     * @param refs references of the measures
     * @param system the system that asks, or null
     * @param keys its keys
     */
    ReadingShelf shelf(UUID planId, Collection<String> refs, @Nullable String system, Collection<String> keys) {
        List<KnownReading> known = rows.list(Query.of(KNOWN, planId, List.copyOf(refs)), KnownReading.class);
        Set<String> elsewhere = system == null || keys.isEmpty()
                ? Set.of()
                : new HashSet<>(rows.list(Query.of(ELSEWHERE, system, List.copyOf(keys), planId), String.class));
        return new ReadingShelf(known, elsewhere);
    }

    /** One reading of a measure, or null when there is none with the reference. */
    @Nullable
    StoredReading stored(UUID planId, String measure, String ref) {
        return rows.list(Query.of(STORED, planId, measure, ref), StoredReading.class).stream()
                .findFirst()
                .orElse(null);
    }
}
