-- People who have signed in, for names and mail. Who may do what is never read from here: the sign-in provider says it
-- anew each time. `services` holds codes, which differ from plan to plan, so they are no keys of another table.
CREATE TABLE person (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    subject       text NOT NULL CONSTRAINT uq_person_subject UNIQUE,
    name          text NOT NULL CONSTRAINT ck_person_name CHECK (btrim(name) <> ''),
    email         text CONSTRAINT ck_person_email CHECK (email ~ '^[^@\s]+@[^@\s]+$'),
    post          text CONSTRAINT ck_person_post CHECK (btrim(post) <> ''),
    roles         text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_person_roles CHECK (all_filled(roles)),
    services      text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_person_services CHECK (all_filled(services)),
    -- False for one who has left: keeps the name in the record and gets no mail.
    active        boolean NOT NULL DEFAULT true,
    -- The next person up: who is reminded when this one does not answer.
    reports_to_id uuid CONSTRAINT fk_person_reports_to REFERENCES person,
    version       integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT ck_person_reports_to CHECK (reports_to_id <> id)
);
CREATE INDEX ix_person_reports_to ON person (reports_to_id);
CREATE INDEX ix_person_services ON person USING gin (services) WHERE active;
SELECT audit.follow('person');
