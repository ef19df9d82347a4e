-- Who decides, when they meet, and which meetings a report goes to. None of it is a plan's.

-- A body that takes decisions or prepares them. One that has ended stays: meetings of its time name it.
CREATE TABLE committee_body (
    id                uuid CONSTRAINT pk_committee_body PRIMARY KEY DEFAULT uuidv7(),
    ref               text NOT NULL CONSTRAINT uq_committee_body_ref UNIQUE
                      CONSTRAINT ck_committee_body_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,19}$'),
    name              text NOT NULL CONSTRAINT ck_committee_body_name CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    from_on           date,
    until_on          date,
    -- Its number in the committee papers system; there -1 means all and 0 none.
    system_id         integer CONSTRAINT ck_committee_body_system CHECK (system_id >= 1)
                      CONSTRAINT uq_committee_body_system UNIQUE,
    -- Days are working days before the meeting. The public ones are clear: neither the day of publication nor the day of
    -- the meeting counts among them.
    public_clear_days integer NOT NULL CONSTRAINT ck_committee_body_public CHECK (public_clear_days BETWEEN 0 AND 60),
    cut_off_days      integer CONSTRAINT ck_committee_body_cut_off CHECK (cut_off_days BETWEEN 0 AND 120),
    cut_off_time      time CONSTRAINT ck_committee_body_cut_off_time CHECK (cut_off_time IS NULL OR cut_off_days IS NOT NULL),
    sign_off_days     integer CONSTRAINT ck_committee_body_sign_off CHECK (sign_off_days BETWEEN 0 AND 120),
    head_days         integer CONSTRAINT ck_committee_body_head CHECK (head_days BETWEEN 0 AND 120),
    officer_days      integer CONSTRAINT ck_committee_body_officer CHECK (officer_days BETWEEN 0 AND 120),
    version           integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT ck_committee_body_time CHECK (until_on >= from_on)
);

-- Its reference is for good, even when it is moved: whoever has noted it finds it again.
CREATE TABLE meeting (
    id         uuid CONSTRAINT pk_meeting PRIMARY KEY DEFAULT uuidv7(),
    ref        text NOT NULL CONSTRAINT uq_meeting_ref UNIQUE
               CONSTRAINT ck_meeting_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    body_id    uuid NOT NULL CONSTRAINT fk_meeting_body REFERENCES committee_body,
    on_date    date NOT NULL CONSTRAINT ck_meeting_on CHECK (on_date BETWEEN '1974-01-01' AND '2099-12-31'),
    at_time    time,
    place      text CONSTRAINT ck_meeting_place CHECK (length(btrim(place)) BETWEEN 1 AND 300),
    system_id  integer CONSTRAINT ck_meeting_system CHECK (system_id >= 1) CONSTRAINT uq_meeting_system UNIQUE,
    cancelled  boolean NOT NULL DEFAULT false,
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);
CREATE INDEX ix_meeting_on ON meeting (on_date DESC, ref);
CREATE INDEX ix_meeting_body ON meeting (body_id, on_date DESC);

CREATE FUNCTION keep_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the reference and the body of meeting % are for good', OLD.ref USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_meeting BEFORE UPDATE OF ref, body_id ON meeting
    FOR EACH ROW WHEN (NEW.ref <> OLD.ref OR NEW.body_id <> OLD.body_id) EXECUTE FUNCTION keep_meeting();

-- The meetings that a report goes to, one after the other.
CREATE TABLE route (
    id         uuid CONSTRAINT pk_route PRIMARY KEY DEFAULT uuidv7(),
    ref        text NOT NULL CONSTRAINT uq_route_ref UNIQUE
               CONSTRAINT ck_route_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    title      text NOT NULL CONSTRAINT ck_route_title CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);

CREATE TABLE route_stop (
    route_id     uuid NOT NULL CONSTRAINT fk_route_stop_route REFERENCES route ON DELETE CASCADE,
    number       integer NOT NULL CONSTRAINT ck_route_stop_number CHECK (number BETWEEN 1 AND 10),
    meeting_id   uuid NOT NULL CONSTRAINT fk_route_stop_meeting REFERENCES meeting,
    role         text NOT NULL CONSTRAINT ck_route_stop_role CHECK (role IN ('DECISION', 'DISCUSSION', 'NOTING')),
    key_decision boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_route_stop PRIMARY KEY (route_id, number),
    CONSTRAINT uq_route_stop_meeting UNIQUE (route_id, meeting_id),
    CONSTRAINT ck_route_stop_key CHECK (role = 'DECISION' OR NOT key_decision)
);
CREATE INDEX ix_route_stop_meeting ON route_stop (meeting_id);

SELECT audit.follow(t) FROM unnest(ARRAY['committee_body', 'meeting', 'route', 'route_stop']::regclass[]) AS t;
