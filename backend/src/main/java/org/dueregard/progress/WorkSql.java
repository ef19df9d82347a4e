package org.dueregard.progress;

/** Pieces of the statements that the workspace reads. They hold no values of a caller. */
final class WorkSql {

    /** An action {@code a} with its state {@code s} and service {@code v}, as JSON. */
    static final String ACTION = """
            json_build_object('ref', a.ref, 'wording', a.wording, 'leadService', %s, 'statutory', a.statutory,
                'lifecycle', s.lifecycle, 'band', s.band, 'rating', s.rating, 'explanation', s.explanation,
                'freshness', s.freshness, 'latestUpdateOn', s.latest_update_on)
            """.formatted(service());

    /** The update {@code u} in short, as JSON. */
    static final String ROW = """
            json_build_object('ref', u.ref, 'plan', p.ref, 'version', u.version, 'state', u.state, 'action', %s,
                'date', u.on_date, 'progress', u.progress, 'lifecycle', u.lifecycle, 'author', u.author,
                'savedAt', coalesce(u.saved_at, u.created_at), 'submittedAt', u.submitted_at,
                'returnedAt', u.returned_at, 'returnedReason', u.returned_reason, 'reviewer', u.reviewer,
                'acknowledgedAt', u.acknowledged_at, 'publishedAt', u.published_at,
                'corrects', (SELECT c.ref FROM progress_update c WHERE c.id = u.corrects_id),
                'links', json_build_object('self', '/api/v1/updates/' || u.ref || '?plan=' || p.ref,
                                           'action', '/api/v1/actions/' || a.ref || '?plan=' || p.ref))
            """.formatted(ACTION);

    /** A row with what decides who may do what with it, as JSON. */
    static final String SEEN_ROW = """
            json_build_object('row', %s, 'writers', u.writer_ids, 'lead', v.code, 'corrected',
                EXISTS (SELECT 1 FROM progress_update c WHERE c.corrects_id = u.id AND c.state = 'PUBLISHED'))
            """.formatted(ROW);

    /** Where {@link #ROW} is read from. */
    static final String FROM = """
            FROM progress_update u
            JOIN plan p ON p.id = u.plan_id
            JOIN action a ON a.id = u.action_id
            JOIN action_state s ON s.action_id = a.id
            LEFT JOIN service v ON v.id = a.lead_service_id
            """;

    /** A tracked step {@code t} of the action {@code a} of the plan {@code p}, as JSON; overdue as at a `?` day. */
    static final String STEP = """
            json_build_object('id', t.id, 'plan', p.ref, 'action', a.ref, 'actionWording', a.wording, 'leadService', %s,
                'update', t.update_ref, 'text', t.text, 'owner', t.owner, 'due', t.due_day, 'dueText', t.due_text,
                'open', t.outcome IS NULL, 'overdue', t.outcome IS NULL AND coalesce(t.due_day < CAST(? AS date), false),
                'outcome', t.outcome, 'note', t.note, 'closedBy', t.closed_by, 'closedOn', t.closed_on,
                'links', json_build_object('self', '/api/v1/updates/' || t.update_ref || '?plan=' || p.ref,
                                           'action', '/api/v1/actions/' || a.ref || '?plan=' || p.ref))
            """.formatted(service());

    /** One update with everything around it; takes today, plan and reference. */
    static final String SHEET = """
            SELECT json_build_object('id', u.id, 'planId', u.plan_id, 'actionId', u.action_id, 'correctsId', u.corrects_id,
                       'seen', %1$s, 'fields', %2$s,
                       'previous', (SELECT json_build_object('ref', l.ref, 'date', l.on_date, 'author', l.author, 'fields', %3$s)
                                      FROM progress_update l
                                     WHERE u.state <> 'PUBLISHED' AND l.id = coalesce(u.corrects_id, %4$s)),
                       'openSteps', coalesce((SELECT json_agg(%5$s ORDER BY t.due_day, t.on_date, t.ordinal)
                                                FROM tracked_step t
                                               WHERE t.action_id = a.id AND t.outcome IS NULL), '[]'))
            %6$s
             WHERE u.plan_id = ? AND u.ref = ?
            """.formatted(SEEN_ROW, fields("u"), fields("l"), latest("u.action_id"), STEP, FROM);

    /** What a new update of an action begins with; takes today, and the action's identity. */
    static final String START = """
            SELECT json_build_object('lead', v.code, 'closed', a.disposition IS NOT NULL, 'lifecycle', s.lifecycle,
                       'lifecycleReason', (SELECT l.lifecycle_reason FROM progress_update l WHERE l.id = %1$s),
                       'completedOn', s.completed_on, 'forecastDate', s.forecast_date, 'forecastReason', s.forecast_reason,
                       'openSteps', coalesce((SELECT json_agg(%2$s ORDER BY t.due_day, t.on_date, t.ordinal)
                                                FROM tracked_step t
                                               WHERE t.action_id = a.id AND t.outcome IS NULL), '[]'),
                       'unpublished', (SELECT json_build_object('ref', u.ref, 'author', u.author, 'state', u.state)
                                         FROM progress_update u WHERE u.action_id = a.id AND u.state <> 'PUBLISHED'))
              FROM action a
              JOIN plan p ON p.id = a.plan_id
              JOIN action_state s ON s.action_id = a.id
              LEFT JOIN service v ON v.id = a.lead_service_id
             WHERE a.id = ?
            """.formatted(latest("a.id"), STEP);

    private WorkSql() {}

    private static String service() {
        return "CASE WHEN v.id IS NOT NULL THEN json_build_object('code', v.code, 'name', v.name) END";
    }

    /** The latest published update of an action that was not corrected since. */
    private static String latest(String action) {
        return """
            (SELECT x.id FROM progress_update x
              WHERE x.action_id = %s AND x.state = 'PUBLISHED'
                AND NOT EXISTS (SELECT 1 FROM progress_update c WHERE c.corrects_id = x.id AND c.state = 'PUBLISHED')
              ORDER BY x.on_date DESC, x.id DESC LIMIT 1)
            """.formatted(action);
    }

    /** What an update says, in the shape of the form, as JSON. */
    private static String fields(String update) {
        return """
            json_strip_nulls(json_build_object('date', %1$s.on_date, 'progress', nullif(%1$s.progress, ''),
                'issues', %1$s.issues, 'lifecycle', %1$s.lifecycle, 'lifecycleReason', %1$s.lifecycle_reason,
                'completedOn', %1$s.completed_on,
                'forecast', CASE WHEN num_nonnulls(%1$s.forecast_date, %1$s.forecast_reason) > 0 THEN
                    json_build_object('date', %1$s.forecast_date, 'reason', %1$s.forecast_reason) END,
                'officer', CASE WHEN num_nonnulls(%1$s.officer_rating, %1$s.officer_reason, %1$s.officer_review_by) > 0 THEN
                    json_build_object('rating', %1$s.officer_rating, 'reason', %1$s.officer_reason,
                                      'reviewBy', %1$s.officer_review_by) END,
                'nextSteps', (SELECT json_agg(json_build_object('text', nullif(n.text, ''), 'owner', n.owner,
                                                  'due', n.due_date, 'carries', n.carries_id) ORDER BY n.ordinal)
                                FROM next_step n WHERE n.update_id = %1$s.id),
                'closedSteps', (SELECT json_agg(json_build_object('step', e.step_id, 'outcome', e.outcome, 'note', e.note)
                                                ORDER BY e.ordinal)
                                  FROM closed_step e WHERE e.update_id = %1$s.id),
                'evidence', (SELECT json_agg(json_build_object('kind', e.kind, 'title', nullif(e.title, ''), 'url', e.url)
                                             ORDER BY e.ordinal)
                               FROM evidence e WHERE e.update_id = %1$s.id),
                'readings', (SELECT json_agg(json_build_object('measure', m.ref, 'reading', g.ref)
                                             ORDER BY m.ref, g.period_end, g.ref)
                               FROM update_reading r
                               JOIN reading g ON g.id = r.reading_id
                               JOIN measure m ON m.id = g.measure_id
                              WHERE r.update_id = %1$s.id)))
            """.formatted(update);
    }
}
