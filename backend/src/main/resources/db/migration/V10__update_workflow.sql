-- The way of an update from draft to publication. A draft may be incomplete, so what used to bind every row binds a row
-- from its submission on; the rules for new updates bind only what is written here (origin ENTERED).
ALTER TABLE progress_update
    DROP CONSTRAINT ck_progress_update_progress,
    DROP CONSTRAINT ck_progress_update_complete,
    DROP CONSTRAINT ck_progress_update_forecast,
    DROP CONSTRAINT ck_progress_update_officer,
    -- Grows with every saving of what it says, its parts included, so that its version does.
    ADD COLUMN saves           integer NOT NULL DEFAULT 0,
    ADD COLUMN saved_at        timestamptz,
    -- Accounts, as told by sign-in; the names beside them are kept as at the time.
    ADD COLUMN author_id       text,
    ADD COLUMN writer_ids      text[] NOT NULL DEFAULT '{}',
    ADD COLUMN submitted_at    timestamptz,
    ADD COLUMN reviewer_id     text,
    ADD COLUMN reviewer        text,
    ADD COLUMN acknowledged_at timestamptz,
    ADD COLUMN returned_at     timestamptz,
    ADD COLUMN returned_reason text CONSTRAINT ck_progress_update_returned_reason CHECK (length(btrim(returned_reason)) BETWEEN 1 AND 2000),
    ADD CONSTRAINT ck_progress_update_progress CHECK (
        length(progress) <= 10000 AND (state IN ('DRAFT', 'RETURNED') OR btrim(progress) <> '')),
    ADD CONSTRAINT ck_progress_update_complete CHECK (
        state IN ('DRAFT', 'RETURNED') OR lifecycle <> 'COMPLETE' OR completed_on IS NOT NULL),
    ADD CONSTRAINT ck_progress_update_forecast CHECK (
        state IN ('DRAFT', 'RETURNED') OR (forecast_date IS NULL) = (forecast_reason IS NULL)),
    ADD CONSTRAINT ck_progress_update_officer CHECK (
        state IN ('DRAFT', 'RETURNED')
        OR num_nulls(officer_rating, officer_author, officer_reason, officer_review_by) IN (0, 4)),
    ADD CONSTRAINT ck_progress_update_writers CHECK (origin = 'IMPORTED' OR (author_id IS NOT NULL AND author_id = ANY (writer_ids) AND saved_at IS NOT NULL)),
    ADD CONSTRAINT ck_progress_update_reviewer CHECK (reviewer_id IS NULL OR (reviewer IS NOT NULL AND NOT reviewer_id = ANY (writer_ids))),
    ADD CONSTRAINT ck_progress_update_submitted CHECK (
        origin = 'IMPORTED' OR state = 'DRAFT' OR submitted_at IS NOT NULL),
    ADD CONSTRAINT ck_progress_update_acknowledged CHECK (
        origin = 'IMPORTED' OR state NOT IN ('ACKNOWLEDGED', 'PUBLISHED') OR (acknowledged_at IS NOT NULL AND reviewer_id IS NOT NULL)),
    ADD CONSTRAINT ck_progress_update_returned CHECK (state <> 'RETURNED' OR (returned_at IS NOT NULL AND returned_reason IS NOT NULL)),
    ADD CONSTRAINT ck_progress_update_corrects CHECK (corrects_id <> id);

-- One update of an action is on its way at a time: two that wait for publication would each be written without the other.
CREATE UNIQUE INDEX uq_progress_update_open ON progress_update (action_id) WHERE state <> 'PUBLISHED';
CREATE INDEX ix_progress_update_unpublished ON progress_update (plan_id, state) WHERE state <> 'PUBLISHED';
CREATE INDEX ix_progress_update_corrects ON progress_update (corrects_id) WHERE corrects_id IS NOT NULL;

-- References of updates that are written here: U-1, U-2 and so on, but for one that a paper has already taken.
CREATE SEQUENCE update_number;
CREATE FUNCTION next_update_ref(plan uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    LOOP
        result := 'U-' || nextval('update_number');
        EXIT WHEN NOT EXISTS (SELECT 1 FROM progress_update u WHERE u.plan_id = plan AND u.ref = result);
    END LOOP;
    RETURN result;
END $$;

-- A next step may carry on an earlier one; an update says what became of others.
ALTER TABLE next_step
    DROP CONSTRAINT ck_next_step_text,
    ADD CONSTRAINT ck_next_step_text CHECK (length(text) <= 2000),
    ADD COLUMN carries_id uuid REFERENCES next_step,
    ADD CONSTRAINT ck_next_step_carries CHECK (carries_id <> id),
    ADD CONSTRAINT uq_next_step_carries UNIQUE (update_id, carries_id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX ix_next_step_carries ON next_step (carries_id) WHERE carries_id IS NOT NULL;
CREATE INDEX ix_next_step_due ON next_step (due_date);

ALTER TABLE evidence
    DROP CONSTRAINT ck_evidence_title,
    DROP CONSTRAINT ck_evidence_url,
    DROP CONSTRAINT ck_evidence_link,
    ADD CONSTRAINT ck_evidence_title CHECK (length(title) <= 300),
    ADD CONSTRAINT ck_evidence_url CHECK (length(url) <= 2000);

CREATE TABLE closed_step (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    update_id  uuid NOT NULL REFERENCES progress_update ON DELETE CASCADE,
    step_id    uuid NOT NULL REFERENCES next_step,
    outcome    text NOT NULL CONSTRAINT ck_closed_step_outcome CHECK (outcome IN ('DONE', 'DROPPED')),
    note       text CONSTRAINT ck_closed_step_note CHECK (length(note) <= 2000),
    ordinal    integer NOT NULL CHECK (ordinal >= 0),
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_closed_step_step UNIQUE (update_id, step_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_closed_step_step ON closed_step (step_id);
SELECT audit.follow('closed_step'::regclass);

-- Every step that was promised in public, with what became of it. Papers of the past do not say that: a later one takes
-- the place of what came before.
CREATE VIEW tracked_step AS
SELECT s.id, s.update_id, u.plan_id, u.action_id, u.ref AS update_ref, u.on_date, s.ordinal, s.text, s.owner, s.due_date,
       s.due_text,
       CASE s.due_precision
            WHEN 'MONTH' THEN (date_trunc('month', s.due_date::timestamp) + interval '1 month - 1 day')::date
            WHEN 'QUARTER' THEN (date_trunc('quarter', s.due_date::timestamp) + interval '3 months - 1 day')::date
            WHEN 'YEAR' THEN (date_trunc('year', s.due_date::timestamp) + interval '1 year - 1 day')::date
            ELSE s.due_date
       END AS due_day,
       ending.outcome, ending.note, ending.closed_by, ending.closed_on
  FROM next_step s
  JOIN progress_update u ON u.id = s.update_id AND u.state = 'PUBLISHED'
  LEFT JOIN LATERAL (
       SELECT e.outcome, e.note, w.ref AS closed_by, w.on_date AS closed_on, w.id AS by_id
         FROM closed_step e JOIN progress_update w ON w.id = e.update_id AND w.state = 'PUBLISHED'
        WHERE e.step_id = s.id
       UNION ALL
       SELECT 'CARRIED', NULL, w.ref, w.on_date, w.id
         FROM next_step n JOIN progress_update w ON w.id = n.update_id AND w.state = 'PUBLISHED'
        WHERE n.carries_id = s.id
       UNION ALL
       SELECT 'SUPERSEDED', NULL, w.ref, w.on_date, w.id
         FROM progress_update w
        WHERE w.corrects_id = u.id AND w.state = 'PUBLISHED'
       UNION ALL
       SELECT 'SUPERSEDED', NULL, w.ref, w.on_date, w.id
         FROM progress_update w
        WHERE w.action_id = u.action_id AND w.state = 'PUBLISHED' AND w.origin = 'IMPORTED'
          AND (w.on_date, w.id) > (u.on_date, u.id)
        ORDER BY 4, 5
        LIMIT 1) ending ON true;

-- What keeps an update that is written here from being handed in, in a word; null when nothing does.
CREATE FUNCTION update_fault(u progress_update) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN btrim(u.progress) = '' THEN 'progress'
        WHEN u.lifecycle IN ('PAUSED', 'CANCELLED') AND coalesce(btrim(u.lifecycle_reason), '') = '' THEN 'lifecycle reason'
        WHEN u.lifecycle = 'COMPLETE' AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.update_id = u.id)
             AND NOT EXISTS (SELECT 1 FROM update_reading r WHERE r.update_id = u.id) THEN 'evidence'
        WHEN u.completed_on IS NOT NULL AND (u.lifecycle <> 'COMPLETE' OR u.completed_on > u.on_date) THEN 'completion date'
        WHEN u.officer_review_by <= u.on_date THEN 'review-by date'
        WHEN (u.lifecycle = 'PAUSED' OR u.officer_rating IN ('AMBER', 'RED'))
             AND NOT EXISTS (SELECT 1 FROM next_step n
                              WHERE n.update_id = u.id AND n.due_date IS NOT NULL AND btrim(n.owner) <> '') THEN 'next step'
        WHEN EXISTS (SELECT 1 FROM next_step n WHERE n.update_id = u.id AND btrim(n.text) = '') THEN 'text of a next step'
        WHEN EXISTS (SELECT 1 FROM evidence e WHERE e.update_id = u.id
                      AND (btrim(e.title) = '' OR e.url !~ '^https?://' OR (e.kind = 'LINK' AND e.url IS NULL))) THEN 'evidence'
        WHEN EXISTS (SELECT 1 FROM (SELECT c.step_id FROM closed_step c WHERE c.update_id = u.id
                                    UNION ALL
                                    SELECT n.carries_id FROM next_step n WHERE n.update_id = u.id AND n.carries_id IS NOT NULL) ended
                      GROUP BY ended.step_id
                     HAVING count(*) > 1 OR NOT EXISTS (SELECT 1 FROM tracked_step t
                                                         WHERE t.id = ended.step_id AND t.action_id = u.action_id)) THEN 'earlier step'
    END
$$;

CREATE FUNCTION follow_workflow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    editable CONSTANT text[] := ARRAY['DRAFT', 'RETURNED'];
    fault text;
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state = 'PUBLISHED' OR NOT OLD.state = ANY (editable) THEN
            RAISE EXCEPTION 'update % is % and cannot be thrown away', OLD.ref, OLD.state USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> (CASE NEW.origin WHEN 'IMPORTED' THEN 'PUBLISHED' ELSE 'DRAFT' END) THEN
            RAISE EXCEPTION 'update % cannot begin as %', NEW.ref, NEW.state USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.origin = 'ENTERED' AND NEW.corrects_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM progress_update c
                            WHERE c.id = NEW.corrects_id AND c.action_id = NEW.action_id AND c.state = 'PUBLISHED') THEN
            RAISE EXCEPTION 'update % corrects nothing that is published of its action', NEW.ref USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF (OLD.id, OLD.plan_id, OLD.action_id, OLD.ref, OLD.origin, OLD.author, OLD.author_id, OLD.corrects_id)
       IS DISTINCT FROM (NEW.id, NEW.plan_id, NEW.action_id, NEW.ref, NEW.origin, NEW.author, NEW.author_id, NEW.corrects_id)
       OR NOT OLD.writer_ids <@ NEW.writer_ids THEN
        RAISE EXCEPTION 'what update % is of, and who wrote it, never changes', OLD.ref USING ERRCODE = 'restrict_violation';
    END IF;
    IF NOT OLD.state = ANY (editable)
       AND (OLD.saves, OLD.on_date, OLD.progress, OLD.issues, OLD.lifecycle, OLD.lifecycle_reason, OLD.completed_on,
            OLD.forecast_date, OLD.forecast_reason, OLD.officer_rating, OLD.officer_author, OLD.officer_reason,
            OLD.officer_review_by, OLD.writer_ids)
           IS DISTINCT FROM
           (NEW.saves, NEW.on_date, NEW.progress, NEW.issues, NEW.lifecycle, NEW.lifecycle_reason, NEW.completed_on,
            NEW.forecast_date, NEW.forecast_reason, NEW.officer_rating, NEW.officer_author, NEW.officer_reason,
            NEW.officer_review_by, NEW.writer_ids) THEN
        RAISE EXCEPTION 'update % is % and cannot be edited', OLD.ref, OLD.state USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.state <> OLD.state AND OLD.state || ' ' || NEW.state <> ALL (ARRAY['DRAFT SUBMITTED', 'RETURNED SUBMITTED',
            'SUBMITTED DRAFT', 'SUBMITTED RETURNED', 'ACKNOWLEDGED RETURNED', 'SUBMITTED ACKNOWLEDGED',
            'ACKNOWLEDGED PUBLISHED']) THEN
        RAISE EXCEPTION 'update % cannot become % from %', OLD.ref, NEW.state, OLD.state USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.state <> OLD.state AND NOT NEW.state = ANY (editable) THEN
        fault := update_fault(NEW);
        IF fault IS NOT NULL THEN
            RAISE EXCEPTION 'update % cannot become %: %', OLD.ref, NEW.state, fault USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER workflow BEFORE INSERT OR UPDATE OR DELETE ON progress_update
    FOR EACH ROW EXECUTE FUNCTION follow_workflow();

-- Parts change only with an update that may be edited. An import stores an update and then its parts, in one transaction.
CREATE FUNCTION keep_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    part record;
    owner progress_update;
BEGIN
    part := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    SELECT * INTO owner FROM progress_update u WHERE u.id = part.update_id;
    IF owner.id IS NULL OR owner.state IN ('DRAFT', 'RETURNED') THEN
        RETURN part;
    END IF;
    IF TG_OP = 'INSERT' AND owner.origin = 'IMPORTED' AND owner.created_at = now() THEN
        IF (TG_TABLE_NAME = 'next_step' AND btrim(to_jsonb(part) ->> 'text') = '')
           OR (TG_TABLE_NAME = 'evidence' AND (btrim(to_jsonb(part) ->> 'title') = ''
               OR to_jsonb(part) ->> 'url' !~ '^https?://'
               OR (to_jsonb(part) ->> 'kind' = 'LINK' AND to_jsonb(part) ->> 'url' IS NULL))) THEN
            RAISE EXCEPTION 'a % of update % is not complete', TG_TABLE_NAME, owner.ref USING ERRCODE = 'check_violation';
        END IF;
        RETURN part;
    END IF;
    RAISE EXCEPTION 'update % is % and does not change%', owner.ref, owner.state,
        CASE owner.state WHEN 'PUBLISHED' THEN '; record a correction' ELSE '' END USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER keep_published ON next_step;
DROP TRIGGER keep_published ON evidence;
DROP TRIGGER keep_published ON update_reading;
DROP FUNCTION keep_published_part();
CREATE TRIGGER keep_part BEFORE INSERT OR UPDATE OR DELETE ON next_step FOR EACH ROW EXECUTE FUNCTION keep_part();
CREATE TRIGGER keep_part BEFORE INSERT OR UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION keep_part();
CREATE TRIGGER keep_part BEFORE INSERT OR UPDATE OR DELETE ON update_reading FOR EACH ROW EXECUTE FUNCTION keep_part();
CREATE TRIGGER keep_part BEFORE INSERT OR UPDATE OR DELETE ON closed_step FOR EACH ROW EXECUTE FUNCTION keep_part();
