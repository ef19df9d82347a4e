package org.dueregard.dashboard;

/** Statements about measures and readings. */
final class MeasureSql {

    /** The reading {@code g} as JSON; its rating is worked out afterwards, by the plan's rules. */
    static final String READING = """
            json_build_object('ref', g.ref, 'period', json_build_object('label', g.period_label, 'start', g.period_start,
                    'end', g.period_end), 'value', g.value, 'target', g.target, 'numerator', g.numerator,
                'denominator', g.denominator, 'text', g.text, 'provisional', g.provisional, 'source', %s,
                'note', g.note, 'recordedBy', g.recorded_by, 'document', CASE WHEN g.document_title IS NOT NULL THEN
                    json_build_object('title', g.document_title, 'url', g.document_url, 'date', g.document_date) END,
                'standing', coalesce((SELECT CASE WHEN g.provisional AND NOT n.provisional THEN 'CONFIRMED' ELSE 'CORRECTED' END
                                        FROM reading n WHERE n.corrects_id = g.id), 'STANDS'),
                'replacedBy', (SELECT n.ref FROM reading n WHERE n.corrects_id = g.id),
                'corrects', (SELECT c.ref FROM reading c WHERE c.id = g.corrects_id))
            """.formatted(SqlPieces.citation("g"));

    /** What the measure {@code m} is to reach over time, as JSON. */
    static final String TARGETS = """
            (SELECT json_agg(json_build_object('from', t.from_date, 'target', t.target, 'targetUpper', t.target_upper)
                             ORDER BY t.from_date)
               FROM measure_target t WHERE t.measure_id = m.id) AS targets
            """;

    /** What every measure is shown with; for the tables of {@link #FROM}. */
    static final String COLUMNS = """
            m.id, m.ref, m.kind, m.type, m.name, m.sub_points, m.unit, m.good, m.target, m.target_upper,
            m.tolerance_percent, m.baseline, s.next_due, m.frequency, m.data_quality,
            m.derivation, m.derivation_side, m.derivation_characteristic, m.derivation_categories, r.code AS role_code, r.name AS role_name, o.ref AS objective_ref,
            s.rating, s.reading_rating, s.explanation, s.travel_last_year, s.travel_last_period,
            %s, %s,
            (SELECT array_agg(a.ref ORDER BY a.ordinal, a.ref)
               FROM measure_action ma JOIN action a ON a.id = ma.action_id WHERE ma.measure_id = m.id) AS actions,
            (SELECT %s FROM reading g WHERE g.id = s.latest_reading_id) AS latest
            """.formatted(PlanRulesSql.COLUMNS, TARGETS, READING);

    /** Measures with their objective, role and state. */
    static final String FROM = """
            FROM measure m
            JOIN measure_state s ON s.measure_id = m.id
            JOIN objective o ON o.id = m.objective_id
            JOIN role r ON r.id = o.role_id
            JOIN plan_rules pr ON pr.plan_id = m.plan_id
            """;

    private MeasureSql() {}
}
