-- A published update never changes, so what readers are shown of it is put together once, when it is published. Two things
-- are left out and added when it is read: under which reference the action was asked for, and whether the officer's rating
-- has expired that day. Derived: not audited, and safe to rebuild at any time.
CREATE TABLE published_update (
    update_id uuid PRIMARY KEY REFERENCES progress_update ON DELETE CASCADE,
    action_id uuid NOT NULL REFERENCES action ON DELETE CASCADE,
    on_date   date NOT NULL,
    -- The members of the JSON object, with its last brace and without its first.
    body      text NOT NULL CONSTRAINT ck_published_update_body CHECK (('{' || body) IS JSON OBJECT),
    -- The officer's rating as a JSON object without its last brace.
    officer   text CONSTRAINT ck_published_update_officer CHECK ((officer || '}') IS JSON OBJECT),
    review_by date,
    CONSTRAINT ck_published_update_review CHECK ((officer IS NULL) = (review_by IS NULL))
);
CREATE INDEX ix_published_update_action ON published_update (action_id, on_date DESC, update_id DESC);

CREATE VIEW update_as_published AS
SELECT u.id AS update_id, u.action_id, u.on_date,
       substr(json_strip_nulls(json_build_object('ref', u.ref, 'date', u.on_date, 'progress', u.progress,
           'issues', u.issues, 'lifecycle', u.lifecycle, 'completedOn', u.completed_on,
           'forecast', CASE WHEN u.forecast_date IS NOT NULL THEN
               json_build_object('date', u.forecast_date, 'reason', u.forecast_reason) END,
           'evidenceStrength', CASE WHEN measured.list IS NOT NULL THEN 'MEASURED'
                                    WHEN proof.list IS NOT NULL THEN 'DOCUMENT' ELSE 'NARRATIVE' END,
           'evidence', coalesce(proof.list, '[]'),
           'nextSteps', coalesce((SELECT json_agg(json_build_object('text', n.text, 'owner', n.owner, 'due', n.due_date,
                                                                    'dueText', n.due_text) ORDER BY n.ordinal)
                                    FROM next_step n WHERE n.update_id = u.id), '[]'),
           'readings', coalesce(measured.list, '[]'),
           'author', u.author,
           'source', (SELECT json_build_object('code', d.code, 'title', d.title, 'date', d.published_on,
                                               'paragraph', u.source_paragraph)
                        FROM source_document d WHERE d.id = u.source_id),
           'corrects', (SELECT c.ref FROM progress_update c WHERE c.id = u.corrects_id)))::text, 2) AS body,
       CASE WHEN u.officer_rating IS NOT NULL THEN
           rtrim(json_strip_nulls(json_build_object('rating', u.officer_rating, 'author', u.officer_author,
                                                    'reason', u.officer_reason, 'reviewBy', u.officer_review_by))::text, '}')
       END AS officer,
       CASE WHEN u.officer_rating IS NOT NULL THEN u.officer_review_by END AS review_by
  FROM progress_update u
  LEFT JOIN LATERAL (SELECT json_agg(json_build_object('kind', e.kind, 'title', e.title, 'url', e.url) ORDER BY e.ordinal) AS list
                       FROM evidence e WHERE e.update_id = u.id) proof ON true
  LEFT JOIN LATERAL (SELECT json_agg(DISTINCT m.ref) AS list
                       FROM update_reading ur
                       JOIN reading g ON g.id = ur.reading_id
                       JOIN measure m ON m.id = g.measure_id
                      WHERE ur.update_id = u.id) measured ON true
 WHERE u.state = 'PUBLISHED';

CREATE FUNCTION keep_as_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO published_update (update_id, action_id, on_date, body, officer, review_by)
    SELECT v.update_id, v.action_id, v.on_date, v.body, v.officer, v.review_by
      FROM update_as_published v WHERE v.update_id = NEW.id
    ON CONFLICT (update_id) DO NOTHING;
    RETURN NULL;
END $$;
-- At the end of the transaction: an import stores an update and then what hangs on it.
CREATE CONSTRAINT TRIGGER as_published AFTER INSERT OR UPDATE ON progress_update DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state = 'PUBLISHED') EXECUTE FUNCTION keep_as_published();

-- A paper's title may be mended; whatever cites it says so.
CREATE FUNCTION follow_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE published_update p SET body = v.body
      FROM progress_update u JOIN update_as_published v ON v.update_id = u.id
     WHERE u.source_id = NEW.id AND p.update_id = u.id AND p.body <> v.body;
    RETURN NULL;
END $$;
CREATE TRIGGER as_published AFTER UPDATE OF code, title, published_on ON source_document
    FOR EACH ROW WHEN ((OLD.code, OLD.title, OLD.published_on) IS DISTINCT FROM (NEW.code, NEW.title, NEW.published_on))
    EXECUTE FUNCTION follow_paper();

INSERT INTO published_update (update_id, action_id, on_date, body, officer, review_by)
SELECT v.update_id, v.action_id, v.on_date, v.body, v.officer, v.review_by FROM update_as_published v;
