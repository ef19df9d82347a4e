\set plan random(1, :plans)
\set role random(0, 2)
\set band random(0, 2)
WITH hits AS (
  SELECT a.id, coalesce(a.due_date, a.next_review, p.period_end) AS due, ap.ordinal
    FROM plan p
    JOIN role r ON r.plan_id = p.id AND r.code = 'ROLE_' || :role
    JOIN objective o ON o.role_id = r.id
    JOIN action_placement ap ON ap.objective_id = o.id
    JOIN action a ON a.id = ap.action_id
    JOIN action_state s ON s.action_id = a.id
   WHERE p.ref = 'B' || :plan AND s.band = (ARRAY['GREEN', 'AMBER', 'RED'])[1 + :band])
SELECT (SELECT count(*) FROM hits) AS total, a.ref, a.wording, a.statutory, a.due_kind, a.due_date, a.due_precision,
       a.due_text, a.next_review, v.code, v.name, s.lifecycle, s.band, s.rating, s.rating_source, s.explanation,
       s.computed_rating, s.computed_rule, s.computed_sentence, s.freshness, s.evidence,
       (SELECT json_agg(json_build_object('role', r.code, 'roleName', r.name, 'objective', o.ref, 'ref', ap.ref,
                                          'wording', ap.wording))
          FROM action_placement ap JOIN objective o ON o.id = ap.objective_id JOIN role r ON r.id = o.role_id
         WHERE ap.action_id = a.id),
       u.ref, u.on_date, u.progress,
       (SELECT json_agg(json_build_object('text', n.text, 'owner', n.owner, 'due', n.due_date))
          FROM next_step n WHERE n.update_id = u.id)
  FROM (SELECT * FROM hits ORDER BY due, ordinal LIMIT 50) h
  JOIN action a ON a.id = h.id
  JOIN action_state s ON s.action_id = a.id
  LEFT JOIN service v ON v.id = a.lead_service_id
  LEFT JOIN progress_update u ON u.id = s.latest_update_id
 ORDER BY h.due, h.ordinal;
