-- A generated plan set: :plans plans x 3 roles x 70 actions x :updates monthly updates, as of :today.
-- Triggers are off: this is bulk data for measuring, written the way a restore would write it.
\set ON_ERROR_STOP on
SET session_replication_role = replica;
SET synchronous_commit = off;
SET work_mem = '256MB';

CREATE TEMP TABLE words AS
SELECT row_number() OVER () AS n, w FROM regexp_split_to_table(
'access adult advice age agenda agreed alert amount annual apply asset audit award bench board borough braille brief budget build bus business calendar campaign care carer census change charity child church city clinic club college committee community compact consult contact contract council covenant covid culture cycle data deaf debate decision deliver dementia design digital direct disability district diversity document domestic draft duty economy education elder elect email embed empower energy engage equal equity event evidence faith family farm feedback festival focus food forum forward foster fund garden gender grant green group growth guidance hall health hearing heritage hospice housing human impact improve include income inform innovation insight interim invest involve issue joint journey justice kent language launch law leader learning leisure library licence link listen literacy local mapping market meeting member mental mentor minority mobility monitor museum neighbour network newsletter notice nurse objective office officer online open outcome outreach panel parent parish park partner pathway pilot plan play policy poverty practice prayer priority process procure profile project promote protect provide public quality quarter race ramp recover recruit refuge region register religion rent repair report research resident resource respond result review right risk road rough rural safe scheme school scope screen scrutiny sector senior service session share shelter signpost skill sleep social staff standard strategy street student suggest support survey sustain target task team tenant theme toolkit town training transport travel trust update urban value venue veteran village visit voice voluntary volunteer vulnerable walk ward water welcome welfare wellbeing wheel winter women workforce workshop young youth', ' ') AS w;

CREATE FUNCTION pg_temp.sentence(seed bigint, length int) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(words.w, ' ') FROM generate_series(1, length) AS i
    JOIN words ON words.n = 1 + abs(hashint8extended(seed * 64 + i, 7)) % (SELECT count(*) FROM words)
$$;
-- A few hundred sentences made once and reused: text of real length and variety without hours of generating.
CREATE TEMP TABLE sentences AS SELECT s AS n, pg_temp.sentence(s, 28) AS t FROM generate_series(0, 1999) AS s;
CREATE UNIQUE INDEX ON sentences (n);

CREATE TEMP TABLE stamped AS SELECT now() AS created_at, 'bench'::text AS created_by, now() AS updated_at, 'bench'::text AS updated_by;

INSERT INTO organisation SELECT uuidv7(), 'BENCH', 'Bench Borough Council', 0, stamped.* FROM stamped;
INSERT INTO service SELECT uuidv7(), o.id, 'SERVICE_' || s, 'Service ' || s, 0, stamped.*
  FROM organisation o, generate_series(1, 10) AS s, stamped;
INSERT INTO plan (organisation_id, ref, title, status, period_start, period_end, period_text, as_at_rule, position_date,
                  created_at, created_by, updated_at, updated_by)
SELECT o.id, 'B' || p, 'Generated plan ' || p, 'IN_FORCE', '2024-01-01', '2030-12-31', '2024-2030', 'PERIOD', :'today'::date, stamped.*
  FROM organisation o, generate_series(1, :plans) AS p, stamped;
INSERT INTO plan_rules (plan_id, created_at, created_by, updated_at, updated_by) SELECT p.id, stamped.* FROM plan p, stamped;
INSERT INTO role (plan_id, code, name, ordinal, created_at, created_by, updated_at, updated_by)
SELECT p.id, 'ROLE_' || r, 'Role ' || r, r, stamped.* FROM plan p, generate_series(0, 2) AS r, stamped;
INSERT INTO objective (plan_id, role_id, ref, text, why_it_matters, ordinal, created_at, created_by, updated_at, updated_by)
SELECT r.plan_id, r.id, 'O' || r.ordinal, 'Objective of ' || r.name, ARRAY['It matters'], 0, stamped.* FROM role r, stamped;

INSERT INTO action (plan_id, ref, wording, lead_service_id, due_kind, due_date, due_precision, ordinal, created_at, created_by, updated_at, updated_by)
SELECT r.plan_id, 'R' || r.ordinal || '-' || lpad(a::text, 2, '0'), 'We will ' || (SELECT t FROM sentences WHERE n = (a * 31 + r.ordinal * 7) % 2000),
       (SELECT id FROM service WHERE code = 'SERVICE_' || (1 + a % 10)), 'DUE',
       CASE WHEN a % 3 > 0 THEN :'today'::date + (a * 17) % 900 - 120 END, CASE WHEN a % 3 > 0 THEN 'DAY' END,
       a, stamped.*
  FROM role r, generate_series(1, 70) AS a, stamped;
INSERT INTO action_placement (plan_id, action_id, objective_id, ref, wording, ordinal, created_at, created_by, updated_at, updated_by)
SELECT a.plan_id, a.id, o.id, a.ref, a.wording, a.ordinal, stamped.*
  FROM action a JOIN objective o ON o.plan_id = a.plan_id AND o.ref = 'O' || substr(a.ref, 2, 1), stamped;

INSERT INTO progress_update (plan_id, action_id, ref, on_date, progress, lifecycle, author, state, origin, published_at,
                             created_at, created_by, updated_at, updated_by)
SELECT a.plan_id, a.id, a.ref || '.' || m, (:'today'::date - (:updates - m) * interval '1 month')::date,
       s.t || CASE WHEN (a.ordinal * 24 + m) % 997 = 0 THEN ' pneumatic' ELSE '' END,
       'IN_PROGRESS', 'Service officer', 'PUBLISHED', 'IMPORTED', now(), stamped.*
  FROM action a
  CROSS JOIN generate_series(1, :updates) AS m
  JOIN sentences s ON s.n = abs(hashint8extended(a.ordinal * 1000 + m, ascii(substr(a.ref, 2, 1)))) % 2000, stamped
 -- Plans are written one after the other, as in life.
 ORDER BY a.plan_id, m;
INSERT INTO next_step (update_id, text, owner, due_date, due_precision, ordinal, created_at, created_by, updated_at, updated_by)
SELECT u.id, 'Agree the next stage with partners', 'Service officer', u.on_date + 90, 'DAY', 0, stamped.* FROM progress_update u, stamped;

INSERT INTO published_update (update_id, action_id, on_date, body, officer, review_by)
SELECT v.update_id, v.action_id, v.on_date, v.body, v.officer, v.review_by
  FROM update_as_published v JOIN action a ON a.id = v.action_id ORDER BY a.plan_id, v.on_date;

INSERT INTO action_state (action_id, plan_id, rated_as_at, lifecycle, band, rating, rating_source, explanation, computed_rating,
                          computed_rule, computed_sentence, freshness, evidence, latest_update_id, latest_update_on, previous_band)
SELECT a.id, a.plan_id, :'today'::date, 'IN_PROGRESS', b.band, b.band, 'COMPUTED', b.why, b.band, b.rule, b.why,
       'CURRENT', 'NARRATIVE', u.id, u.on_date, b.band
  FROM action a
  JOIN progress_update u ON u.action_id = a.id AND u.ref = a.ref || '.' || :updates
  CROSS JOIN LATERAL (SELECT CASE a.ordinal % 4 WHEN 0 THEN 'RED' WHEN 1 THEN 'AMBER' ELSE 'GREEN' END AS band,
                             CASE a.ordinal % 4 WHEN 0 THEN 'A4' WHEN 1 THEN 'A5' ELSE 'A14' END AS rule,
                             CASE a.ordinal % 4 WHEN 0 THEN '120 days past its original due date' WHEN 1 THEN '12 days past its original due date' ELSE 'On course' END AS why) b;
INSERT INTO search_entry (action_id, entry_id, plan_id, on_date, document)
SELECT a.id, a.id, a.plan_id, NULL, search_document(a.plan_id, setweight(to_tsvector('english', a.ref || ' ' || a.wording), 'A'))
  FROM action a;
INSERT INTO search_entry (action_id, entry_id, plan_id, on_date, document)
SELECT u.action_id, u.id, u.plan_id, u.on_date, search_document(u.plan_id, setweight(to_tsvector('english', u.progress), 'B'))
  FROM progress_update u ORDER BY u.plan_id, u.on_date;
INSERT INTO plan_stamp (plan_id, stamp, rated_as_at) SELECT id, 1, :'today'::date FROM plan;
SET session_replication_role = origin;
VACUUM ANALYZE;
