-- What the body said it would do. Approved wording lives here; how far it is lives in progress updates.
CREATE TABLE action (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id          uuid NOT NULL REFERENCES plan,
    ref              text NOT NULL CONSTRAINT ck_action_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    wording          text NOT NULL CONSTRAINT ck_action_wording CHECK (length(btrim(wording)) BETWEEN 1 AND 4000),
    sub_points       text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_action_sub_points CHECK (all_filled(sub_points)),
    partners         text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_action_partners CHECK (all_filled(partners)),
    lead_service_id  uuid REFERENCES service,
    statutory        boolean NOT NULL DEFAULT false,
    start_date       date,
    -- The original due date is kept for ever: lateness is measured from it. No date: the end of the plan counts.
    due_kind         text NOT NULL DEFAULT 'DUE' CONSTRAINT ck_action_due_kind CHECK (due_kind IN ('DUE', 'REVIEW', 'ONGOING', 'RECURRING')),
    due_date         date,
    due_precision    text CONSTRAINT ck_action_due_precision CHECK (due_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    due_text         text,
    next_review      date,
    recurs_months    integer CONSTRAINT ck_action_recurs CHECK (recurs_months BETWEEN 1 AND 120),
    source_id        uuid,
    source_paragraph text,
    disposition      text CONSTRAINT ck_action_disposition CHECK (disposition IN ('DELIVERED', 'CARRIED_FORWARD', 'MERGED', 'NOT_CARRIED_FORWARD', 'CANCELLED')),
    closure_reason   text,
    ordinal          integer NOT NULL CHECK (ordinal >= 0),
    version          integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_action_ref UNIQUE (plan_id, ref),
    CONSTRAINT uq_action_plan UNIQUE (plan_id, id),
    CONSTRAINT ck_action_due CHECK ((due_date IS NULL) = (due_precision IS NULL)),
    CONSTRAINT ck_action_recurring CHECK (due_kind <> 'RECURRING' OR recurs_months IS NOT NULL),
    CONSTRAINT ck_action_closure CHECK ((disposition IS NULL) = (closure_reason IS NULL)),
    CONSTRAINT fk_action_source FOREIGN KEY (plan_id, source_id) REFERENCES source_document (plan_id, id),
    CONSTRAINT fk_action_paragraph FOREIGN KEY (source_id, source_paragraph) REFERENCES source_paragraph (document_id, number)
);
CREATE INDEX ix_action_service ON action (lead_service_id);

CREATE FUNCTION keep_original_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.due_kind, OLD.due_date, OLD.due_precision) IS DISTINCT FROM (NEW.due_kind, NEW.due_date, NEW.due_precision)
       AND (SELECT status FROM plan WHERE id = NEW.plan_id) NOT IN ('DRAFT', 'SUBMITTED') THEN
        RAISE EXCEPTION 'the original due date of action % is kept for ever', OLD.ref USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_original_due BEFORE UPDATE ON action FOR EACH ROW EXECUTE FUNCTION keep_original_due();

-- One action may serve several objectives, in several roles: linked, never copied. Each place has its own reference and wording.
CREATE TABLE action_placement (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id      uuid NOT NULL,
    action_id    uuid NOT NULL,
    objective_id uuid NOT NULL,
    ref          text NOT NULL CONSTRAINT ck_action_placement_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    wording      text NOT NULL CONSTRAINT ck_action_placement_wording CHECK (length(btrim(wording)) BETWEEN 1 AND 4000),
    ordinal      integer NOT NULL CHECK (ordinal >= 0),
    version      integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_action_placement_ref UNIQUE (plan_id, ref),
    CONSTRAINT uq_action_placement_place UNIQUE (action_id, objective_id),
    CONSTRAINT uq_action_placement_action_ref UNIQUE (action_id, ref),
    CONSTRAINT fk_action_placement_action FOREIGN KEY (plan_id, action_id) REFERENCES action (plan_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_action_placement_objective FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id)
);
CREATE INDEX ix_action_placement_objective ON action_placement (objective_id);
-- The action's own reference is the one of its first place.
ALTER TABLE action ADD CONSTRAINT fk_action_placement FOREIGN KEY (id, ref)
    REFERENCES action_placement (action_id, ref) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE milestone (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    action_id     uuid NOT NULL REFERENCES action ON DELETE CASCADE,
    text          text NOT NULL CONSTRAINT ck_milestone_text CHECK (length(btrim(text)) BETWEEN 1 AND 1000),
    due_date      date,
    due_precision text CONSTRAINT ck_milestone_precision CHECK (due_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    due_text      text,
    done_on       date,
    ordinal       integer NOT NULL CHECK (ordinal >= 0),
    version       integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_milestone_ordinal UNIQUE (action_id, ordinal) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_milestone_due CHECK ((due_date IS NULL) = (due_precision IS NULL))
);

SELECT audit.follow(t) FROM unnest(ARRAY['action', 'action_placement', 'milestone']::regclass[]) AS t;
