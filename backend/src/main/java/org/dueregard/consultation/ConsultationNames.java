package org.dueregard.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.consultation.rules.Window;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/** Names that consultations use and get: what they refer to must be there, and a new one gets the next reference. */
@ApplicationScoped
class ConsultationNames {

    private static final String UNKNOWN = """
            WITH sent AS (SELECT t.f, t.i - 1 AS i
                            FROM jsonb_array_elements(CAST(? AS jsonb)) WITH ORDINALITY AS t (f, i))
            SELECT json_build_object('index', s.i, 'field', 'service', 'name', s.f ->> 'service')::text
              FROM sent s
             WHERE s.f ->> 'service' IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM service v JOIN organisation o ON o.id = v.organisation_id
                                WHERE o.code = ? AND v.code = s.f ->> 'service')
            UNION ALL
            SELECT json_build_object('index', s.i, 'field', 'actions/' || (l.n - 1),
                       'name', (l.v ->> 'plan') || ' ' || (l.v ->> 'ref'))::text
              FROM sent s, jsonb_array_elements(coalesce(s.f -> 'actions', '[]')) WITH ORDINALITY AS l (v, n)
             WHERE NOT EXISTS (SELECT 1 FROM plan p JOIN action_placement ap ON ap.plan_id = p.id
                                WHERE p.ref = l.v ->> 'plan' AND p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED')
                                  AND ap.ref = l.v ->> 'ref')
            UNION ALL
            SELECT json_build_object('index', s.i, 'field', 'measures/' || (l.n - 1),
                       'name', (l.v ->> 'plan') || ' ' || (l.v ->> 'ref'))::text
              FROM sent s, jsonb_array_elements(coalesce(s.f -> 'measures', '[]')) WITH ORDINALITY AS l (v, n)
             WHERE NOT EXISTS (SELECT 1 FROM plan p JOIN measure m ON m.plan_id = p.id
                                WHERE p.ref = l.v ->> 'plan' AND p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED')
                                  AND m.ref = l.v ->> 'ref')
            """;

    private static final String TAKEN = """
            SELECT json_build_object('year', substr(c.ref, 5, 4),
                                     'number', max(CAST(substr(c.ref, 10) AS integer)))::text
              FROM consultation c
             WHERE c.ref ~ '^CON-[0-9]{4}-[0-9]{1,8}$'
             GROUP BY substr(c.ref, 5, 4)
            """;

    /** Whoever gives out references waits for whoever does so at the same time. */
    private static final String TURN = "SELECT 'true' FROM (SELECT pg_advisory_xact_lock(28351)) AS turn";

    private final PublishedPlans plans;
    private final ConsultationStore store;
    private final JsonRows rows;
    private final Clock clock;

    ConsultationNames(PublishedPlans plans, ConsultationStore store, JsonRows rows, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    /** A name behind which there is nothing. */
    record Unknown(int index, String field, String name) {

        FieldError error(String place) {
            return FieldError.body(place + "/" + field, "unknown-reference", "There is no " + kind() + " " + name);
        }

        private String kind() {
            return field.equals("service") ? "service" : "published " + field.substring(0, field.indexOf('/') - 1);
        }
    }

    /** The highest number that is given out of a year. */
    record Taken(String year, int number) {}

    /** Code of the body whose register this is. */
    @Nullable
    String council() {
        return plans.council(plans.now().plans());
    }

    /** Services, actions and measures that are named and are not there. */
    @Transactional(TxType.MANDATORY)
    List<Unknown> unknown(List<ConsultationFields> fields) {
        return rows.list(Query.of(UNKNOWN, store.text(fields), String.valueOf(council())), Unknown.class);
    }

    /** References for some new consultations, in order. */
    @Transactional(TxType.MANDATORY)
    List<String> next(List<ConsultationFields> fields) {
        rows.list(Query.of(TURN), Boolean.class);
        Map<String, Integer> last = new HashMap<>();
        rows.list(Query.of(TAKEN), Taken.class).forEach(taken -> last.put(taken.year(), taken.number()));
        List<String> refs = new ArrayList<>();
        for (ConsultationFields one : fields) {
            String year = year(one.window());
            refs.add("CON-%s-%02d".formatted(year, last.merge(year, 1, Integer::sum)));
        }
        return refs;
    }

    private String year(Window window) {
        LocalDate day = window.opens() == null ? window.closes() : window.opens();
        return String.valueOf((day == null ? LocalDate.now(clock) : day).getYear());
    }
}
