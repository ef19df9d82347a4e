package org.dueregard.integration.export;

/** What is read of the actions and measures of a plan, in the manner of {@link PlanStatements}. */
final class ContentStatements {

    static final String ACTIONS =
            """
            SELECT 'actions', s.objective_id, s.ordinal,
                CASE WHEN s.ref = a.ref THEN a.id ELSE s.id END,
                CASE WHEN s.ref <> a.ref
                THEN jsonb_build_object('ref', s.ref, 'sameAs', a.ref,
                    'wording', CASE WHEN s.wording <> a.wording THEN s.wording END)
                ELSE jsonb_build_object(
                    'ref', a.ref, 'wording', a.wording, 'subPoints', to_jsonb(a.sub_points),
                    'leadService', (SELECT v.code FROM service v WHERE v.id = a.lead_service_id),
                    'partners', to_jsonb(a.partners), 'statutory', nullif(a.statutory, false), 'start', a.start_date,
                    'due', CASE WHEN a.due_date IS NOT NULL OR a.due_text IS NOT NULL OR a.next_review IS NOT NULL
                            OR a.due_kind <> 'DUE' THEN jsonb_build_object(
                        'kind', a.due_kind, 'date', %1$s, 'nextReview', a.next_review,
                        'everyMonths', a.recurs_months, 'text', a.due_text) END,
                    'closure', CASE WHEN a.disposition IS NOT NULL THEN jsonb_build_object(
                        'disposition', a.disposition, 'reason', a.closure_reason) END,
                    'carriedTo', (SELECT jsonb_agg(jsonb_build_object('plan', q.ref, 'action', b.ref, 'note', e.note)
                                                   ORDER BY q.ref, b.ref)
                        FROM action_edge e JOIN action b ON b.id = e.later_id JOIN plan q ON q.id = b.plan_id
                        WHERE e.earlier_id = a.id AND q.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED')),
                    'cites', %2$s) END
            FROM the_plan p JOIN action_placement s ON s.plan_id = p.id JOIN action a ON a.id = s.action_id
            """.formatted(ExportPieces.date("a.due_date", "a.due_precision"), ExportPieces.cites("a"));

    static final String MILESTONES = """
            SELECT 'milestones', m.action_id, m.ordinal, m.id, jsonb_build_object(
                'text', m.text, 'due', %s, 'dueText', m.due_text, 'doneOn', m.done_on)
            FROM the_plan p JOIN action a ON a.plan_id = p.id JOIN milestone m ON m.action_id = a.id
            """.formatted(ExportPieces.date("m.due_date", "m.due_precision"));

    static final String UPDATES = """
            SELECT 'updates', u.action_id, 0, u.id, jsonb_build_object(
                'ref', u.ref, 'date', u.on_date, 'progress', u.progress, 'issues', u.issues,
                'lifecycle', u.lifecycle, 'lifecycleReason', u.lifecycle_reason, 'completedOn', u.completed_on,
                'forecast', CASE WHEN u.forecast_date IS NOT NULL THEN jsonb_build_object(
                    'date', u.forecast_date, 'reason', u.forecast_reason) END,
                'officer', %1$s, 'author', u.author,
                'readings', (SELECT jsonb_agg(jsonb_build_object('measure', m.ref, 'reading', r.ref) ORDER BY m.ref, r.ref)
                    FROM update_reading x JOIN reading r ON r.id = x.reading_id JOIN measure m ON m.id = r.measure_id
                    WHERE x.update_id = u.id AND NOT r.computed),
                'cites', %2$s,
                'corrects', (SELECT c.ref FROM progress_update c WHERE c.id = u.corrects_id))
            FROM the_plan p JOIN progress_update u ON u.plan_id = p.id AND u.state = 'PUBLISHED'
            """.formatted(ExportPieces.officer("u.officer"), ExportPieces.cites("u"));

    static final String NEXT_STEPS = """
            SELECT 'nextSteps', n.update_id, n.ordinal, n.id, jsonb_build_object(
                'text', n.text, 'owner', n.owner, 'due', %s, 'dueText', n.due_text)
            FROM the_plan p JOIN progress_update u ON u.plan_id = p.id AND u.state = 'PUBLISHED'
                JOIN next_step n ON n.update_id = u.id
            """.formatted(ExportPieces.date("n.due_date", "n.due_precision"));

    static final String EVIDENCE = """
            SELECT 'evidence', e.update_id, e.ordinal, e.id, jsonb_build_object(
                'kind', e.kind, 'title', e.title, 'url', e.url)
            FROM the_plan p JOIN progress_update u ON u.plan_id = p.id AND u.state = 'PUBLISHED'
                JOIN evidence e ON e.update_id = u.id
            """;

    static final String MEASURES = """
            SELECT 'measures', m.objective_id, m.ordinal, m.id, jsonb_build_object(
                'ref', m.ref, 'kind', m.kind, 'type', m.type, 'name', m.name, 'subPoints', to_jsonb(m.sub_points),
                'actions', (SELECT jsonb_agg(a.ref ORDER BY a.ordinal, a.ref)
                    FROM measure_action x JOIN action a ON a.id = x.action_id WHERE x.measure_id = m.id),
                'unit', m.unit, 'good', m.good, 'target', m.target, 'targetUpper', m.target_upper,
                'tolerancePercent', m.tolerance_percent, 'baseline', m.baseline, 'nextDue', m.next_due, 'note', m.note,
                'frequency', m.frequency, 'dueDays', m.due_days, 'dataQuality', m.data_quality,
                'targets', (SELECT jsonb_agg(jsonb_build_object('from', t.from_date, 'target', t.target,
                        'targetUpper', t.target_upper) ORDER BY t.from_date)
                    FROM measure_target t WHERE t.measure_id = m.id),
                'derivation', CASE WHEN m.derivation IS NOT NULL THEN jsonb_build_object('kind', m.derivation,
                    'side', m.derivation_side, 'characteristic', m.derivation_characteristic,
                    'categories', to_jsonb(m.derivation_categories)) END,
                'cites', %s)
            FROM the_plan p JOIN measure m ON m.plan_id = p.id
            """.formatted(ExportPieces.cites("m"));

    static final String READINGS = """
            SELECT 'readings', r.measure_id, 0, r.id, jsonb_build_object(
                'ref', r.ref, 'period', jsonb_build_object(
                    'label', r.period_label, 'start', r.period_start, 'end', r.period_end),
                'value', r.value, 'target', r.target, 'numerator', r.numerator, 'denominator', r.denominator,
                'text', r.text, 'provisional', nullif(r.provisional, false), 'note', r.note, 'recordedBy', r.recorded_by,
                'document', CASE WHEN r.document_title IS NOT NULL THEN jsonb_build_object('title', r.document_title,
                    'url', r.document_url, 'date', r.document_date) END,
                'cites', %s,
                'corrects', (SELECT c.ref FROM reading c WHERE c.id = r.corrects_id))
            FROM the_plan p JOIN reading r ON r.plan_id = p.id AND NOT r.computed
            """.formatted(ExportPieces.cites("r"));

    private ContentStatements() {}
}
