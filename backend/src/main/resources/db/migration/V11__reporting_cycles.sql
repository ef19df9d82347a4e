-- Reporting cycles of a plan: when updates are asked for, and by whom. Due dates may be rules ("5 working days before the
-- meeting"); the days they come to are kept beside the rule, so that a bank holiday proclaimed later moves nothing that
-- people were told.
CREATE TABLE reporting_cycle (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id        uuid NOT NULL REFERENCES plan,
    ref            text NOT NULL CONSTRAINT ck_reporting_cycle_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    title          text NOT NULL CONSTRAINT ck_reporting_cycle_title CHECK (length(btrim(title)) BETWEEN 1 AND 200),
    period_start   date NOT NULL,
    period_end     date NOT NULL,
    opens_on       date NOT NULL,
    closes_on      date NOT NULL,
    meeting_on     date,
    -- Working days that an update may come late; they lengthen the window as well.
    grace_days     integer NOT NULL DEFAULT 0 CONSTRAINT ck_reporting_cycle_grace CHECK (grace_days BETWEEN 0 AND 60),
    officer_date   date,
    officer_days   integer CONSTRAINT ck_reporting_cycle_officer_days CHECK (officer_days BETWEEN 0 AND 250),
    officer_side   text CONSTRAINT ck_reporting_cycle_officer_side CHECK (officer_side IN ('BEFORE', 'AFTER')),
    officer_anchor text CONSTRAINT ck_reporting_cycle_officer_anchor CHECK (officer_anchor IN ('PERIOD_END', 'OPENS', 'CLOSES', 'MEETING')),
    head_date      date,
    head_days      integer CONSTRAINT ck_reporting_cycle_head_days CHECK (head_days BETWEEN 0 AND 250),
    head_side      text CONSTRAINT ck_reporting_cycle_head_side CHECK (head_side IN ('BEFORE', 'AFTER')),
    head_anchor    text CONSTRAINT ck_reporting_cycle_head_anchor CHECK (head_anchor IN ('PERIOD_END', 'OPENS', 'CLOSES', 'MEETING')),
    locks_on       date,
    -- What the rules come to.
    officer_due_on date NOT NULL,
    officer_grace_ends_on date NOT NULL,
    head_due_on    date NOT NULL,
    head_grace_ends_on date NOT NULL,
    last_day       date NOT NULL,
    closed_on      date,
    closed_by      text,
    closed_reason  text,
    locked_on      date,
    locked_by      text,
    locked_reason  text,
    version        integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_reporting_cycle_ref UNIQUE (plan_id, ref),
    CONSTRAINT uq_reporting_cycle_plan UNIQUE (plan_id, id),
    CONSTRAINT ck_reporting_cycle_period CHECK (period_end >= period_start),
    CONSTRAINT ck_reporting_cycle_window CHECK (closes_on >= opens_on AND last_day >= closes_on),
    CONSTRAINT ck_reporting_cycle_officer CHECK ((officer_date IS NULL) <> (num_nulls(officer_days, officer_side, officer_anchor) = 3)
        AND num_nulls(officer_days, officer_side, officer_anchor) IN (0, 3)),
    CONSTRAINT ck_reporting_cycle_head CHECK ((head_date IS NULL) <> (num_nulls(head_days, head_side, head_anchor) = 3)
        AND num_nulls(head_days, head_side, head_anchor) IN (0, 3)),
    CONSTRAINT ck_reporting_cycle_meeting CHECK (meeting_on IS NOT NULL
        OR (officer_anchor IS DISTINCT FROM 'MEETING' AND head_anchor IS DISTINCT FROM 'MEETING')),
    CONSTRAINT ck_reporting_cycle_due CHECK (opens_on <= officer_due_on AND officer_due_on <= head_due_on AND head_due_on <= closes_on),
    CONSTRAINT ck_reporting_cycle_grace_ends CHECK (officer_grace_ends_on >= officer_due_on AND head_grace_ends_on >= head_due_on),
    CONSTRAINT ck_reporting_cycle_locks CHECK (locks_on > closes_on),
    CONSTRAINT ck_reporting_cycle_closed CHECK (num_nulls(closed_on, closed_by, closed_reason) IN (0, 3)),
    CONSTRAINT ck_reporting_cycle_locked CHECK (num_nulls(locked_on, locked_by, locked_reason) IN (0, 3))
);
CREATE INDEX ix_reporting_cycle_plan ON reporting_cycle (plan_id, opens_on DESC);

-- A day belongs to one window of a plan at most. Writers of one plan's cycles wait for each other.
CREATE FUNCTION keep_windows_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM plan WHERE id = NEW.plan_id FOR NO KEY UPDATE;
    IF EXISTS (SELECT 1 FROM reporting_cycle c
                WHERE c.plan_id = NEW.plan_id AND c.id <> NEW.id
                  AND daterange(c.opens_on, c.closes_on, '[]') && daterange(NEW.opens_on, NEW.closes_on, '[]')) THEN
        RAISE EXCEPTION 'the window of cycle % overlaps another of its plan', NEW.ref USING ERRCODE = 'exclusion_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_windows_apart BEFORE INSERT OR UPDATE OF opens_on, closes_on, plan_id ON reporting_cycle
    FOR EACH ROW EXECUTE FUNCTION keep_windows_apart();

-- The cycle in which an update was handed in; papers of the past and updates between cycles have none.
ALTER TABLE progress_update
    ADD COLUMN cycle_id uuid,
    ADD CONSTRAINT fk_progress_update_cycle FOREIGN KEY (plan_id, cycle_id) REFERENCES reporting_cycle (plan_id, id);
CREATE INDEX ix_progress_update_cycle ON progress_update (cycle_id) WHERE cycle_id IS NOT NULL;

-- Whoever may submit is told the cycle by the calendar, in a setting of the transaction (as the audit trail is told the
-- actor); "none" between cycles. A submission that nobody was asked about keeps the cycle it had.
CREATE FUNCTION assign_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    told text := nullif(current_setting('app.cycle', true), '');
BEGIN
    IF told IS NOT NULL THEN
        NEW.cycle_id := nullif(told, 'none')::uuid;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER assign_cycle BEFORE UPDATE OF state ON progress_update
    FOR EACH ROW WHEN (NEW.state = 'SUBMITTED' AND OLD.state <> 'SUBMITTED') EXECUTE FUNCTION assign_cycle();

-- Every mail of a cycle, sent or waiting: one for a person, kind and day, whoever restarts in between.
CREATE TABLE cycle_mail (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    cycle_id   uuid NOT NULL REFERENCES reporting_cycle,
    person     text NOT NULL CONSTRAINT ck_cycle_mail_person CHECK (btrim(person) <> ''),
    name       text NOT NULL CONSTRAINT ck_cycle_mail_name CHECK (btrim(name) <> ''),
    address    text NOT NULL CONSTRAINT ck_cycle_mail_address CHECK (address ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    kind       text NOT NULL CONSTRAINT ck_cycle_mail_kind CHECK (kind IN ('DIGEST', 'NUDGE')),
    on_day     date NOT NULL,
    subject    text NOT NULL CONSTRAINT ck_cycle_mail_subject CHECK (length(btrim(subject)) BETWEEN 1 AND 300),
    plain      text NOT NULL,
    html       text NOT NULL,
    -- WAITING: in the outbox. SENDING: handed to the mail server, answer unknown; never sent again.
    state      text NOT NULL CONSTRAINT ck_cycle_mail_state CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'FAILED')),
    attempts   integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    sent_at    timestamptz,
    failure    text,
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_cycle_mail_once UNIQUE (person, cycle_id, kind, on_day),
    CONSTRAINT ck_cycle_mail_sent CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
    CONSTRAINT ck_cycle_mail_failure CHECK ((state = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX ix_cycle_mail_cycle ON cycle_mail (cycle_id, on_day DESC);

SELECT audit.follow(t) FROM unnest(ARRAY['reporting_cycle', 'cycle_mail']::regclass[]) AS t;

-- What db-scheduler keeps of its jobs: which replica runs what, and when next. No facts: neither stamped nor audited.
CREATE TABLE scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    CONSTRAINT pk_scheduled_tasks PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX ix_scheduled_tasks_time ON scheduled_tasks (execution_time);
CREATE INDEX ix_scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
