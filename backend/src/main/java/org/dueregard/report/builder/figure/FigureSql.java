package org.dueregard.report.builder.figure;

/** The statements behind figures: what is counted, one row for each thing. */
final class FigureSql {

    static final String CONSULTATIONS = """
            SELECT json_build_object('ref', c.ref, 'title', c.title)::text FROM consultation c
             WHERE c.status = 'PUBLIC' AND c.financial_year = ? AND c.closes_on <= ?
            """;

    static final String PUBLISHED_TOTAL = """
            SELECT json_build_object('count', t.count, 'title', t.source_title, 'asAt', t.as_at)::text
              FROM consultation_total t
             WHERE t.financial_year = ? AND t.kind = ? AND coalesce(t.source_date, t.as_at, DATE '-infinity') <= ?
             ORDER BY coalesce(t.as_at, t.source_date) DESC NULLS LAST, t.id DESC LIMIT 1
            """;

    static final String ACTIONS = """
            SELECT json_build_object('ref', a.ref, 'title', a.wording)::text
              FROM action a JOIN plan p ON p.id = a.plan_id JOIN action_state s ON s.action_id = a.id
             WHERE p.ref = ?
            """;

    static final String ACTION_ROLE = """
            AND EXISTS (SELECT 1 FROM action_placement g JOIN objective o ON o.id = g.objective_id
                          JOIN role r ON r.id = o.role_id WHERE g.action_id = a.id AND r.code = ?)
            """;

    static final String MEASURES = """
            SELECT json_build_object('ref', m.ref, 'title', m.name)::text
              FROM measure m JOIN plan p ON p.id = m.plan_id JOIN measure_state s ON s.measure_id = m.id
             WHERE p.ref = ?
            """;

    static final String MEASURE_ROLE = """
            AND EXISTS (SELECT 1 FROM objective o JOIN role r ON r.id = o.role_id
                         WHERE o.id = m.objective_id AND r.code = ?)
            """;

    static final String UPDATES = """
            SELECT json_build_object('ref', u.ref, 'title', a.ref || ': ' || left(u.progress, 200))::text
              FROM progress_update u JOIN plan p ON p.id = u.plan_id JOIN action a ON a.id = u.action_id
             WHERE p.ref = ? AND u.state = 'PUBLISHED' AND u.on_date BETWEEN ? AND ? AND u.on_date <= ?
             ORDER BY u.on_date, u.ref
            """;

    /** The day for which a plan is rated at present. */
    static final String RATED = """
            SELECT to_json(s.rated_as_at)::text
              FROM plan p JOIN plan_stamp s ON s.plan_id = p.id WHERE p.ref = ? AND s.rated_as_at IS NOT NULL
            """;

    private FigureSql() {}
}
