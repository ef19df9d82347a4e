package org.dueregard.dashboard;

/** The statement behind the dashboard: everything about one plan in one row. */
final class DashboardSql {

    private static final String BANDS = """
            SELECT %1$s AS owner, jsonb_object_agg(band, n) AS bands, coalesce(sum(red), 0) AS statutory_red
              FROM (SELECT %1$s, band, count(DISTINCT id) AS n, count(DISTINCT id) FILTER (WHERE statutory_red) AS red
                      FROM placed GROUP BY %1$s, band) b GROUP BY %1$s
            """;

    /** One `?`: the identity of the plan. */
    static final String SELECT = """
            WITH it AS (SELECT * FROM plan WHERE id = ?),
            placed AS MATERIALIZED (
                SELECT it.id AS plan_id, o.role_id, a.id, s.band, a.statutory AND s.band = 'RED' AS statutory_red,
                       s.latest_update_id, s.latest_update_on, s.rating, a.ref, ap.wording, ap.ordinal
                  FROM it
                  JOIN action_placement ap ON ap.plan_id = it.id
                  JOIN objective o ON o.id = ap.objective_id
                  JOIN action a ON a.id = ap.action_id
                  JOIN action_state s ON s.action_id = a.id),
            by_role AS (%1$s),
            by_plan AS (%2$s),
            latest AS (
                SELECT DISTINCT ON (p.role_id) p.role_id,
                       json_build_object('actionRef', p.ref, 'wording', p.wording, 'date', u.on_date,
                                         'progress', u.progress, 'rating', p.rating, 'source', %3$s) AS body
                  FROM placed p
                  JOIN progress_update u ON u.id = p.latest_update_id
                 ORDER BY p.role_id, p.latest_update_on DESC, p.ordinal),
            measured AS (
                SELECT o.role_id, mode() WITHIN GROUP (ORDER BY m.kind) AS kind,
                       json_build_object('green', count(*) FILTER (WHERE s.rating = 'GREEN'),
                           'amber', count(*) FILTER (WHERE s.rating = 'AMBER'),
                           'red', count(*) FILTER (WHERE s.rating = 'RED'),
                           'notApplicable', count(*) FILTER (WHERE s.rating NOT IN ('GREEN', 'AMBER', 'RED')),
                           'total', count(*)) AS counts
                  FROM it
                  JOIN measure m ON m.plan_id = it.id
                  JOIN measure_state s ON s.measure_id = m.id
                  JOIN objective o ON o.id = m.objective_id
                 GROUP BY o.role_id),
            newest AS (SELECT max(latest_update_on) AS day FROM placed)
            SELECT %4$s,
                   (SELECT json_build_object('bands', b.bands, 'statutoryRed', b.statutory_red) FROM by_plan b) AS bands,
                   (SELECT count(DISTINCT p.id) FROM placed p, newest WHERE p.latest_update_on = newest.day) AS reported,
                   (SELECT json_agg(json_build_object('code', r.code, 'name', r.name,
                               'objective', (SELECT string_agg(o.text, E'\\n' ORDER BY o.ordinal)
                                               FROM objective o WHERE o.role_id = r.id),
                               'bands', coalesce(b.bands, '{}'), 'statutoryRed', coalesce(b.statutory_red, 0),
                               'override', CASE WHEN r.override_rating IS NOT NULL THEN
                                   json_build_object('rating', r.override_rating, 'author', r.override_author,
                                       'reason', r.override_reason, 'reviewBy', r.override_review_by) END,
                               'measureKind', coalesce(m.kind, 'MEASURE'),
                               'measureCounts', coalesce(m.counts, json_build_object('green', 0, 'amber', 0, 'red', 0,
                                   'notApplicable', 0, 'total', 0)),
                               'latestUpdate', l.body) ORDER BY r.ordinal)
                      FROM role r
                      LEFT JOIN by_role b ON b.owner = r.id
                      LEFT JOIN measured m ON m.role_id = r.id
                      LEFT JOIN latest l ON l.role_id = r.id
                     WHERE r.plan_id = it.id) AS roles,
                   (SELECT json_agg(json_build_object('actionRef', a.ref, 'wording', a.wording,
                               'roles', (SELECT json_agg(DISTINCT r.code)
                                           FROM action_placement ap
                                           JOIN objective o ON o.id = ap.objective_id
                                           JOIN role r ON r.id = o.role_id
                                          WHERE ap.action_id = a.id),
                               'from', s.previous_band, 'to', s.band) ORDER BY a.ordinal, a.ref)
                      FROM (SELECT * FROM action_state c
                             WHERE c.plan_id = it.id AND c.previous_band <> c.band
                             ORDER BY c.action_id LIMIT 200) s
                      JOIN action a ON a.id = s.action_id) AS changes
              FROM it
              JOIN plan_rules pr ON pr.plan_id = it.id
            """.formatted(
            BANDS.formatted("role_id"), BANDS.formatted("plan_id"), SqlPieces.citation("u"), PlanRulesSql.COLUMNS);

    private DashboardSql() {}
}
