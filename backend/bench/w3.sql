\set plan random(1, :plans)
\set role random(0, 2)
\set action random(1, 70)
SELECT a.ref, a.wording, a.sub_points, a.partners, a.statutory, a.due_kind, a.due_date, v.code, v.name,
       s.lifecycle, s.band, s.rating, s.rating_source, s.explanation, s.computed_rule, s.freshness, s.evidence,
       (SELECT json_agg(json_build_object('role', r.code, 'roleName', r.name, 'objective', o.ref, 'ref', ap.ref, 'wording', ap.wording))
          FROM action_placement ap JOIN objective o ON o.id = ap.objective_id JOIN role r ON r.id = o.role_id
         WHERE ap.action_id = a.id),
       (SELECT json_agg(json_build_object('ref', u.ref, 'date', u.on_date, 'progress', u.progress, 'lifecycle', u.lifecycle,
                 'author', u.author, 'nextSteps', (SELECT json_agg(json_build_object('text', n.text, 'owner', n.owner, 'due', n.due_date))
                                                     FROM next_step n WHERE n.update_id = u.id)) ORDER BY u.on_date DESC)
          FROM progress_update u WHERE u.action_id = a.id AND u.state = 'PUBLISHED')
  FROM plan p
  JOIN action_placement ap ON ap.plan_id = p.id AND ap.ref = 'R' || :role || '-' || lpad(CAST(:action AS text), 2, '0')
  JOIN action a ON a.id = ap.action_id
  JOIN action_state s ON s.action_id = a.id
  LEFT JOIN service v ON v.id = a.lead_service_id
 WHERE p.ref = 'B' || :plan;
