package org.dueregard.report.snapshot;

/** The statements that gather what a snapshot holds. Each row is put together as JSON. */
final class SnapshotSql {

    /** Places of actions in order, with the latest update that had been published and not been corrected by a day. */
    static final String ACTIONS = """
            SELECT json_build_object('id', a.id, 'role', r.code, 'roleName', r.name, 'objective', o.ref, 'ref', ap.ref,
                       'action', a.ref, 'wording', ap.wording, 'subPoints', a.sub_points, 'partners', a.partners,
                       'service', v.name, 'statutory', a.statutory,
                       'due', json_build_object('kind', a.due_kind, 'date', a.due_date, 'precision', a.due_precision,
                                  'text', a.due_text, 'everyMonths', a.recurs_months, 'nextReview', a.next_review),
                       'milestones', coalesce((SELECT json_agg(json_build_object('text', m.text, 'due', m.due_date,
                                                   'dueText', m.due_text,
                                                   'doneOn', CASE WHEN m.done_on <= %1$s THEN m.done_on END)
                                                   ORDER BY m.ordinal)
                                                FROM milestone m WHERE m.action_id = a.id), '[]'),
                       'measures', coalesce((SELECT json_agg(json_build_object('ref', m.ref, 'name', m.name)
                                                             ORDER BY m.ordinal, m.ref)
                                               FROM measure_action ma JOIN measure m ON m.id = ma.measure_id
                                              WHERE ma.action_id = a.id), '[]'),
                       'disposition', a.disposition, 'closureReason', a.closure_reason,
                       'update', (SELECT ('{' || p.body)::json
                                    FROM published_update p
                                   WHERE p.action_id = a.id AND p.on_date <= %1$s
                                     AND NOT EXISTS (SELECT 1 FROM progress_update c
                                                      WHERE c.action_id = a.id AND c.corrects_id = p.update_id
                                                        AND c.state = 'PUBLISHED' AND c.on_date <= %1$s)
                                   ORDER BY p.on_date DESC, p.update_id DESC LIMIT 1))::text
              FROM (SELECT ?::uuid AS plan, ?::date AS day) asked
              JOIN role r ON r.plan_id = asked.plan
              JOIN objective o ON o.role_id = r.id
              JOIN action_placement ap ON ap.objective_id = o.id
              JOIN action a ON a.id = ap.action_id
              LEFT JOIN service v ON v.id = a.lead_service_id
             ORDER BY r.ordinal, o.ordinal, ap.ordinal, ap.ref
            """.formatted("asked.day");

    static final String ROLES = """
            SELECT json_build_object('code', r.code, 'name', r.name,
                       'override', CASE WHEN r.override_rating IS NOT NULL THEN
                           json_build_object('rating', r.override_rating, 'author', r.override_author,
                               'reason', r.override_reason, 'reviewBy', r.override_review_by) END,
                       'objectives', coalesce((SELECT json_agg(json_build_object('ref', o.ref, 'text', o.text,
                                                   'whyItMatters', o.why_it_matters) ORDER BY o.ordinal)
                                                 FROM objective o WHERE o.role_id = r.id), '[]'))::text
              FROM role r WHERE r.plan_id = ? ORDER BY r.ordinal
            """;

    static final String RULES_VERSION = "SELECT to_json(rules_version)::text FROM plan_rules WHERE plan_id = ?";

    static final String MEASURES = """
            SELECT json_build_object('id', m.id, 'ref', m.ref, 'role', r.code, 'objective', o.ref, 'kind', m.kind,
                       'type', m.type, 'name', m.name, 'unit', m.unit)::text
              FROM measure m JOIN objective o ON o.id = m.objective_id JOIN role r ON r.id = o.role_id
             WHERE m.plan_id = ? ORDER BY r.ordinal, o.ordinal, m.ordinal, m.ref
            """;

    static final String READINGS = """
            SELECT json_build_object('id', g.id, 'reading', json_build_object('period', g.period_label,
                       'end', g.period_end, 'value', coalesce(g.value, g.numerator / g.denominator), 'target', g.target,
                       'text', g.text, 'provisional', g.provisional))::text
              FROM reading g WHERE g.plan_id = ? AND g.id = ANY (?::uuid[])
            """;

    /** Public consultations that had opened, of the last two financial years or linked to the plan. */
    static final String CONSULTATIONS = """
            SELECT json_build_object('ref', c.ref, 'title', c.title, 'opens', c.opens_on, 'closes', c.closes_on,
                       'financialYear', c.financial_year, 'external', c.is_external, 'responses', c.responses,
                       'weDid', CASE WHEN c.we_did_on <= asked.day THEN c.we_did END)::text
              FROM (SELECT ?::uuid AS plan, ?::date AS day, ?::integer AS year) asked
              JOIN consultation c ON c.status = 'PUBLIC' AND (c.opens_on IS NULL OR c.opens_on <= asked.day)
             WHERE c.financial_year BETWEEN asked.year - 1 AND asked.year
                OR EXISTS (SELECT 1 FROM consultation_action ca WHERE ca.consultation_id = c.id AND ca.plan_id = asked.plan)
                OR EXISTS (SELECT 1 FROM consultation_measure cm WHERE cm.consultation_id = c.id AND cm.plan_id = asked.plan)
             ORDER BY c.closes_on NULLS LAST, c.ref
            """;

    static final String LAYOUTS = """
            SELECT json_build_object('key', key, 'title', title, 'source', source, 'columns', columns)::text
              FROM appendix_layout ORDER BY ordinal
            """;

    private SnapshotSql() {}
}
