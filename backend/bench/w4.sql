-- An update of an action is begun: the action held, what is prefilled read, the update and its next steps stored with
-- their trail, and the answer read.
SELECT nextval('bench_turn') AS turn \gset
SELECT b.plan, b.action FROM bench_action b WHERE b.n = :turn \gset
BEGIN;
SELECT set_config('app.actor', 'Equalities officer', true), set_config('app.role', 'equalities-officer', true),
       set_config('app.request', '', true), set_config('app.reason', 'Begin an update', true), set_config('app.actor_id', 'bench', true);
SELECT a.id, v.code, a.disposition, s.lifecycle, s.completed_on, s.forecast_date, s.forecast_reason,
       (SELECT u.ref FROM progress_update u WHERE u.action_id = a.id AND u.state <> 'PUBLISHED'),
       (SELECT json_agg(json_build_object('id', t.id, 'text', t.text, 'owner', t.owner, 'due', t.due_day) ORDER BY t.due_day)
          FROM tracked_step t WHERE t.action_id = a.id AND t.outcome IS NULL)
  FROM action a JOIN action_state s ON s.action_id = a.id LEFT JOIN service v ON v.id = a.lead_service_id
 WHERE a.id = CAST(:action AS uuid) FOR NO KEY UPDATE OF a;
INSERT INTO progress_update (plan_id, action_id, ref, on_date, progress, lifecycle, author, author_id, writer_ids, state, origin,
                             saves, saved_at, created_at, created_by, updated_at, updated_by)
VALUES (CAST(:plan AS uuid), CAST(:action AS uuid), next_update_ref(CAST(:plan AS uuid)), current_date,
        'Partners agreed the next stage at their meeting, and the figures of the first quarter were asked for.',
        'IN_PROGRESS', 'Equalities officer', 'bench', ARRAY['bench'], 'DRAFT', 'ENTERED', 1, now(), now(), '', now(), '')
RETURNING id AS update \gset
INSERT INTO next_step (update_id, text, owner, due_date, due_precision, carries_id, ordinal, created_at, created_by, updated_at, updated_by)
SELECT CAST(:update AS uuid), t.text, t.owner, t.due_day, 'DAY', t.id, row_number() OVER () - 1, now(), '', now(), ''
  FROM tracked_step t WHERE t.action_id = CAST(:action AS uuid) AND t.outcome IS NULL;
SELECT u.ref, u.version, u.state, u.on_date, u.progress, u.lifecycle, u.author, u.saved_at, a.ref, a.wording, v.code, v.name,
       s.band, s.rating, s.explanation, s.freshness, s.latest_update_on,
       (SELECT json_agg(json_build_object('text', n.text, 'owner', n.owner, 'due', n.due_date, 'carries', n.carries_id) ORDER BY n.ordinal)
          FROM next_step n WHERE n.update_id = u.id),
       (SELECT json_build_object('ref', l.ref, 'date', l.on_date, 'author', l.author, 'progress', l.progress, 'lifecycle', l.lifecycle)
          FROM progress_update l WHERE l.id = s.latest_update_id)
  FROM progress_update u JOIN action a ON a.id = u.action_id JOIN action_state s ON s.action_id = a.id
  LEFT JOIN service v ON v.id = a.lead_service_id
 WHERE u.id = CAST(:update AS uuid);
COMMIT;
