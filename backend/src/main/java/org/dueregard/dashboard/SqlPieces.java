package org.dueregard.dashboard;

/** Pieces of statements that several read models share. They hold no values of a caller. */
final class SqlPieces {

    /** Places of the action {@code a}, in the plan's order, as JSON. */
    static final String PLACEMENTS = """
            (SELECT json_agg(json_build_object('role', r.code, 'roleName', r.name, 'objective', o.ref, 'ref', ap.ref,
                                               'wording', ap.wording) ORDER BY r.ordinal, o.ordinal, ap.ordinal)
               FROM action_placement ap
               JOIN objective o ON o.id = ap.objective_id
               JOIN role r ON r.id = o.role_id
              WHERE ap.action_id = a.id)
            """;

    /** Next steps of the update {@code u}, in order, as JSON. */
    static final String NEXT_STEPS = """
            coalesce((SELECT json_agg(json_build_object('text', n.text, 'owner', n.owner, 'due', n.due_date,
                                                        'dueText', n.due_text) ORDER BY n.ordinal)
                        FROM next_step n WHERE n.update_id = u.id), '[]')
            """;

    /** What hangs on the update {@code u}; goes behind FROM wherever {@link #update} is used. */
    static final String UPDATE_PARTS = """
            LEFT JOIN LATERAL (SELECT json_agg(json_build_object('kind', e.kind, 'title', e.title, 'url', e.url)
                                               ORDER BY e.ordinal) AS list
                                 FROM evidence e WHERE e.update_id = u.id) proof ON true
            LEFT JOIN LATERAL (SELECT json_agg(DISTINCT m.ref) AS list
                                 FROM update_reading ur
                                 JOIN reading g ON g.id = ur.reading_id
                                 JOIN measure m ON m.id = g.measure_id
                                WHERE ur.update_id = u.id) measured ON true
            """;

    private SqlPieces() {}

    /** The citation of a row that has a source and a paragraph, as JSON, or null. */
    static String citation(String alias) {
        return """
            (SELECT json_build_object('code', d.code, 'title', d.title, 'date', d.published_on,
                                      'paragraph', %1$s.source_paragraph)
               FROM source_document d WHERE d.id = %1$s.source_id)
            """.formatted(alias);
    }

    /** The published update {@code u} of the action with the given reference column, as JSON; expiry as at a `?` day. */
    static String update(String actionRef) {
        return """
            json_build_object('ref', u.ref, 'actionRef', %s, 'date', u.on_date, 'progress', u.progress,
                'issues', u.issues, 'lifecycle', u.lifecycle, 'completedOn', u.completed_on,
                'forecast', CASE WHEN u.forecast_date IS NOT NULL THEN
                    json_build_object('date', u.forecast_date, 'reason', u.forecast_reason) END,
                'officer', CASE WHEN u.officer_rating IS NOT NULL THEN
                    json_build_object('rating', u.officer_rating, 'author', u.officer_author,
                        'reason', u.officer_reason, 'reviewBy', u.officer_review_by,
                        'expired', u.officer_review_by <= ?) END,
                'evidenceStrength', CASE WHEN measured.list IS NOT NULL THEN 'MEASURED'
                                         WHEN proof.list IS NOT NULL THEN 'DOCUMENT' ELSE 'NARRATIVE' END,
                'evidence', coalesce(proof.list, '[]'),
                'nextSteps', %s,
                'readings', coalesce(measured.list, '[]'),
                'author', u.author, 'source', %s,
                'corrects', (SELECT c.ref FROM progress_update c WHERE c.id = u.corrects_id))
            """.formatted(actionRef, NEXT_STEPS, citation("u"));
    }
}
