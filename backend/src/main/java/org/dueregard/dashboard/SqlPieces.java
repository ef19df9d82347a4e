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
            coalesce((SELECT json_strip_nulls(json_agg(json_build_object('text', n.text, 'owner', n.owner, 'due', n.due_date,
                                                        'dueText', n.due_text) ORDER BY n.ordinal))
                        FROM next_step n WHERE n.update_id = u.id), '[]')
            """;

    private SqlPieces() {}

    /** The citation of a row that has a source and a paragraph, as JSON, or null. */
    static String citation(String alias) {
        return """
            (SELECT json_strip_nulls(json_build_object('code', d.code, 'title', d.title, 'date', d.published_on,
                                      'paragraph', %1$s.source_paragraph))
               FROM source_document d WHERE d.id = %1$s.source_id)
            """.formatted(alias);
    }

    /**
     * What is kept of the published update {@code p} as JSON, with what it says anew at every read: the reference of its
     * action, and whether the officer's rating has expired as at a `?` day.
     */
    static String published(String actionRef) {
        return """
            '{"actionRef":"' || %s || '",'
                || coalesce('"officer":' || p.officer || ',"expired":' || (p.review_by <= ?) || '},', '') || p.body
            """.formatted(actionRef);
    }
}
