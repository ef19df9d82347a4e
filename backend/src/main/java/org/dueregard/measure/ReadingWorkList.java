package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.rag.MeasuredPeriod;
import org.dueregard.rag.NextReading;
import org.jspecify.annotations.Nullable;

/** Which readings are waited for, in one statement. */
@ApplicationScoped
public class ReadingWorkList {

    private static final int MOST = 200;

    private static final String STANDING = """
            json_build_object('ref', g.ref, 'period', json_build_object('label', g.period_label, 'start', g.period_start,
                    'end', g.period_end), 'value', g.value, 'numerator', g.numerator, 'denominator', g.denominator,
                'text', g.text, 'provisional', g.provisional, 'document', CASE WHEN g.document_title IS NOT NULL THEN
                    json_build_object('title', g.document_title, 'url', g.document_url, 'date', g.document_date) END)
            """;
    private static final String STANDS =
            "g.measure_id = m.id AND NOT EXISTS (SELECT 1 FROM reading c WHERE c.corrects_id = g.id)";

    /** Takes the plan, whether the caller reads all of its measures, and the caller's services. */
    private static final String WORK = """
            SELECT json_build_object('ref', m.ref, 'name', m.name, 'type', m.type, 'unit', m.unit,
                       'services', coalesce(to_json(v.codes), '[]'), 'frequency', m.frequency, 'nextDue', s.next_due,
                       'rating', s.rating,
                       'latest', (SELECT %1$s FROM reading g WHERE %2$s ORDER BY g.period_end DESC, g.id DESC LIMIT 1),
                       'toConfirm', coalesce((SELECT json_agg(%1$s ORDER BY g.period_end DESC, g.id DESC)
                                                FROM reading g WHERE %2$s AND g.provisional), '[]'))::text
              FROM measure m
              JOIN measure_state s ON s.measure_id = m.id
              JOIN objective o ON o.id = m.objective_id
              JOIN role r ON r.id = o.role_id
              LEFT JOIN LATERAL (SELECT array_agg(DISTINCT w.code ORDER BY w.code) AS codes
                                   FROM measure_action ma
                                   JOIN action a ON a.id = ma.action_id
                                   JOIN service w ON w.id = a.lead_service_id
                                  WHERE ma.measure_id = m.id) v ON true
             WHERE m.plan_id = ? AND m.derivation IS NULL AND (CAST(? AS boolean) OR v.codes && ?)
             ORDER BY r.ordinal, o.ordinal, m.ordinal, m.ref
             LIMIT %3$d
            """.formatted(STANDING, STANDS, MOST);

    private final JsonRows rows;
    private final Clock clock;

    ReadingWorkList(JsonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The measures whose readings the caller records. */
    @Transactional
    public ReadingWork of(PublishedPlan plan, Caller caller) {
        Query query = Query.of(
                WORK,
                plan.id(),
                caller.has(Roles.EQUALITIES_OFFICER),
                caller.services().stream().sorted().toList());
        return new ReadingWork(
                plan.ref(),
                LocalDate.now(clock),
                rows.list(query, ReadingWork.Item.class).stream()
                        .map(item -> item.expecting(expected(item)))
                        .toList());
    }

    private static @Nullable ReadingPeriod expected(ReadingWork.Item item) {
        LocalDate end = item.latest() == null ? null : item.latest().period().end();
        @Nullable
        MeasuredPeriod next = NextReading.after(end, item.frequency(), 0, null).period();
        return next == null ? null : new ReadingPeriod(next.label(), next.start(), next.end());
    }
}
