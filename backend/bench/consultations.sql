-- A generated register: :count consultations over ten financial years, each with a profile of 6 x 10 cells that is told in
-- public. Triggers are off: this is bulk data for measuring, written the way a restore would write it.
\set ON_ERROR_STOP on
SET session_replication_role = replica;
SET synchronous_commit = off;

CREATE TEMP TABLE stamped AS SELECT now() AS created_at, 'bench'::text AS created_by, now() AS updated_at, 'bench'::text AS updated_by;

INSERT INTO consultation (ref, status, title, why, audiences, method, opens_on, opens_precision, closes_on, closes_precision,
                          asked_about, responses, population, population_source, we_asked, you_said, we_did, we_did_on, we_did_by,
                          published_on, published_by, created_at, created_by, updated_at, updated_by)
SELECT 'C-' || n, 'PUBLIC', 'Generated consultation ' || n, 'To hear what people think of service ' || n % 40,
       CASE WHEN n % 3 = 0 THEN ARRAY['STAFF'] ELSE ARRAY['RESIDENT', 'STAKEHOLDER'] END,
       (ARRAY['SURVEY', 'FOCUS_GROUP', 'EVENT', 'WRITTEN'])[1 + n % 4], d.closes - 60, 'DAY', d.closes, 'DAY',
       ARRAY['Satisfaction', 'Access'], 500 + n % 2000, 138191, 'Census 2021, adults', 'What do you think?', 'It could be better',
       'It is better', d.closes + 60, 'Policy officer', d.closes - 60, 'Equalities officer', stamped.*
  FROM generate_series(1, :count) AS n
 CROSS JOIN LATERAL (SELECT date '2015-04-01' + ((n % 10) * interval '1 year')::interval + (n * 7 % 360) * interval '1 day' AS at) AS t
 CROSS JOIN LATERAL (SELECT t.at::date AS closes) AS d, stamped;

INSERT INTO consultation_total (financial_year, kind, count, source_title, created_at, created_by, updated_at, updated_by)
SELECT 2015 + y, k, 23, 'A generated paper', stamped.*
  FROM generate_series(0, 9) AS y, unnest(ARRAY['TOTAL', 'EXTERNAL', 'INTERNAL']) AS k, stamped;

INSERT INTO profile_publication (consultation_id, number, published_on, threshold, rounding, reason, author,
                                 created_at, created_by, updated_at, updated_by)
SELECT c.id, 1, c.closes_on + 30, 10, 5, 'First publication', 'Equalities officer', stamped.* FROM consultation c, stamped;
INSERT INTO published_table (publication_id, ordinal, characteristic, base, told_under, created_at, created_by, updated_at, updated_by)
SELECT p.id, t.place, t.name, 500, '[{"threshold": 10, "rounding": 5}]', stamped.*
  FROM profile_publication p,
       unnest(ARRAY['AGE', 'SEX', 'ETHNICITY', 'DISABILITY', 'RELIGION', 'CARERS']) WITH ORDINALITY AS t (name, place), stamped;
INSERT INTO published_figure (table_id, ordinal, category, figure, created_at, created_by, updated_at, updated_by)
SELECT t.id, f, 'Category ' || f, CASE WHEN f > 2 THEN 10 + f * 5 END, stamped.*
  FROM published_table t, generate_series(1, 10) AS f, stamped;
VACUUM ANALYZE;
