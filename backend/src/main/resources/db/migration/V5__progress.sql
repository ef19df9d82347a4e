-- Dated, attributed updates. Once published an update and all that hangs on it never changes: a correction is a new update.
CREATE TABLE progress_update (
    id                uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id           uuid NOT NULL,
    action_id         uuid NOT NULL,
    ref               text NOT NULL CONSTRAINT ck_progress_update_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    on_date           date NOT NULL,
    progress          text NOT NULL CONSTRAINT ck_progress_update_progress CHECK (length(btrim(progress)) BETWEEN 1 AND 10000),
    issues            text,
    lifecycle         text NOT NULL CONSTRAINT ck_progress_update_lifecycle CHECK (lifecycle IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED', 'COMPLETE', 'CANCELLED')),
    lifecycle_reason  text,
    completed_on      date,
    forecast_date     date,
    forecast_reason   text,
    officer_rating    text CONSTRAINT ck_progress_update_officer_rating CHECK (officer_rating IN ('GREEN', 'AMBER', 'RED')),
    officer_author    text,
    officer_reason    text,
    officer_review_by date,
    author            text NOT NULL CONSTRAINT ck_progress_update_author CHECK (btrim(author) <> ''),
    state             text NOT NULL CONSTRAINT ck_progress_update_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACKNOWLEDGED', 'PUBLISHED')),
    -- IMPORTED: taken over from a paper as it stood; the rules for new updates (next step with owner and date) do not bind the past.
    origin            text NOT NULL CONSTRAINT ck_progress_update_origin CHECK (origin IN ('ENTERED', 'IMPORTED')),
    source_id         uuid,
    source_paragraph  text,
    corrects_id       uuid REFERENCES progress_update,
    published_at      timestamptz,
    version           integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_progress_update_ref UNIQUE (plan_id, ref),
    CONSTRAINT uq_progress_update_plan UNIQUE (plan_id, id),
    CONSTRAINT ck_progress_update_complete CHECK (lifecycle <> 'COMPLETE' OR completed_on IS NOT NULL),
    CONSTRAINT ck_progress_update_forecast CHECK ((forecast_date IS NULL) = (forecast_reason IS NULL)),
    CONSTRAINT ck_progress_update_officer CHECK (num_nulls(officer_rating, officer_author, officer_reason, officer_review_by) IN (0, 4)),
    CONSTRAINT ck_progress_update_published CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL)),
    CONSTRAINT fk_progress_update_action FOREIGN KEY (plan_id, action_id) REFERENCES action (plan_id, id),
    CONSTRAINT fk_progress_update_source FOREIGN KEY (plan_id, source_id) REFERENCES source_document (plan_id, id),
    CONSTRAINT fk_progress_update_paragraph FOREIGN KEY (source_id, source_paragraph) REFERENCES source_paragraph (document_id, number)
);
CREATE INDEX ix_progress_update_action ON progress_update (action_id, on_date DESC, id DESC) WHERE state = 'PUBLISHED';
CREATE INDEX ix_progress_update_source ON progress_update (source_id, source_paragraph);

CREATE TABLE next_step (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    update_id     uuid NOT NULL REFERENCES progress_update ON DELETE CASCADE,
    text          text NOT NULL CONSTRAINT ck_next_step_text CHECK (length(btrim(text)) BETWEEN 1 AND 2000),
    owner         text,
    due_date      date,
    due_precision text CONSTRAINT ck_next_step_precision CHECK (due_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    due_text      text,
    ordinal       integer NOT NULL CHECK (ordinal >= 0),
    version       integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_next_step_ordinal UNIQUE (update_id, ordinal),
    CONSTRAINT ck_next_step_due CHECK ((due_date IS NULL) = (due_precision IS NULL))
);

CREATE TABLE evidence (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    update_id uuid NOT NULL REFERENCES progress_update ON DELETE CASCADE,
    kind      text NOT NULL CONSTRAINT ck_evidence_kind CHECK (kind IN ('LINK', 'DOCUMENT')),
    title     text NOT NULL CONSTRAINT ck_evidence_title CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    url       text CONSTRAINT ck_evidence_url CHECK (url ~ '^https?://'),
    ordinal   integer NOT NULL CHECK (ordinal >= 0),
    version   integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_evidence_ordinal UNIQUE (update_id, ordinal),
    CONSTRAINT ck_evidence_link CHECK (kind <> 'LINK' OR url IS NOT NULL)
);

CREATE TABLE update_reading (
    update_id  uuid NOT NULL REFERENCES progress_update ON DELETE CASCADE,
    reading_id uuid NOT NULL REFERENCES reading,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_update_reading PRIMARY KEY (update_id, reading_id)
);
CREATE INDEX ix_update_reading_reading ON update_reading (reading_id);

CREATE FUNCTION keep_published_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'PUBLISHED' THEN
        RAISE EXCEPTION 'update % is published and never changes; record a correction', OLD.ref USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE ON progress_update FOR EACH ROW EXECUTE FUNCTION keep_published_update();

CREATE FUNCTION keep_published_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM progress_update u WHERE u.id = OLD.update_id AND u.state = 'PUBLISHED') THEN
        RAISE EXCEPTION 'a published update never changes; record a correction' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE ON next_step FOR EACH ROW EXECUTE FUNCTION keep_published_part();
CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION keep_published_part();
CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE ON update_reading FOR EACH ROW EXECUTE FUNCTION keep_published_part();

SELECT audit.follow(t) FROM unnest(ARRAY['progress_update', 'next_step', 'evidence', 'update_reading']::regclass[]) AS t;
