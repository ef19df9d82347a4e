-- Packs of released reports, where they go, and what became of them. A pack and everything that has happened to it are
-- only ever added to; what may change is where packs go, and how far a delivery is.

CREATE TABLE pack (
    id             uuid CONSTRAINT pk_pack PRIMARY KEY DEFAULT uuidv7(),
    ref            text NOT NULL CONSTRAINT uq_pack_ref UNIQUE
                   CONSTRAINT ck_pack_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,99}$'),
    report_id      uuid NOT NULL,
    report_ref     text NOT NULL CONSTRAINT ck_pack_report_ref CHECK (btrim(report_ref) <> ''),
    report_version integer NOT NULL CONSTRAINT ck_pack_report_version CHECK (report_version >= 1),
    -- Exempt parts make a pack of their own: a pack is exempt as a whole or not at all.
    exempt         boolean NOT NULL,
    title          text NOT NULL CONSTRAINT ck_pack_title CHECK (btrim(title) <> ''),
    body           text NOT NULL,
    meeting_ref    text,
    meeting_on     date,
    classification text NOT NULL CONSTRAINT ck_pack_classification CHECK (classification IN ('PUBLIC', 'PART_EXEMPT', 'EXEMPT')),
    hash           text NOT NULL,
    manifest       text NOT NULL,
    released_at    timestamptz NOT NULL,
    released_by    text NOT NULL CONSTRAINT ck_pack_released_by CHECK (btrim(released_by) <> ''),
    version        integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_pack_version UNIQUE (report_id, report_version, exempt),
    CONSTRAINT uq_pack_exempt UNIQUE (id, exempt),
    CONSTRAINT ck_pack_whole_exempt CHECK (exempt OR classification <> 'EXEMPT'),
    CONSTRAINT ck_pack_hash CHECK (hash = encode(sha256(convert_to(manifest, 'UTF8')), 'hex'))
);
CREATE INDEX ix_pack_released ON pack (released_at DESC, id);

CREATE TABLE pack_document (
    id          uuid CONSTRAINT pk_pack_document PRIMARY KEY DEFAULT uuidv7(),
    pack_id     uuid NOT NULL,
    -- Said again, so that no exempt document can stand in a public pack whoever writes it.
    exempt      boolean NOT NULL,
    document_id uuid NOT NULL,
    ordinal     integer NOT NULL CONSTRAINT ck_pack_document_ordinal CHECK (ordinal >= 0),
    name        text NOT NULL CONSTRAINT ck_pack_document_name CHECK (name ~ '^[A-Za-z0-9][A-Za-z0-9._\-]{0,119}$'
                                                                  AND name <> 'manifest.json'),
    part        text NOT NULL CONSTRAINT ck_pack_document_part CHECK (part IN ('REPORT', 'APPENDIX', 'SNAPSHOT')),
    media_type  text NOT NULL CONSTRAINT ck_pack_document_media_type CHECK (media_type LIKE '%/%'),
    size        bigint NOT NULL CONSTRAINT ck_pack_document_size CHECK (size >= 0),
    sha256      text NOT NULL CONSTRAINT ck_pack_document_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    version     integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT fk_pack_document_pack FOREIGN KEY (pack_id, exempt) REFERENCES pack (id, exempt),
    CONSTRAINT uq_pack_document_name UNIQUE (pack_id, name),
    CONSTRAINT uq_pack_document_ordinal UNIQUE (pack_id, ordinal)
);

-- Where packs go. Secrets are named here, never held: each name is that of a setting of the server.
CREATE TABLE destination (
    id             uuid CONSTRAINT pk_destination PRIMARY KEY DEFAULT uuidv7(),
    name           text NOT NULL CONSTRAINT uq_destination_name UNIQUE
                   CONSTRAINT ck_destination_name CHECK (length(btrim(name)) BETWEEN 1 AND 120),
    kind           text NOT NULL CONSTRAINT ck_destination_kind CHECK (kind IN ('HTTP', 'FOLDER', 'SFTP')),
    address        text NOT NULL CONSTRAINT ck_destination_address CHECK (length(btrim(address)) BETWEEN 1 AND 500),
    settings       jsonb NOT NULL CONSTRAINT ck_destination_settings CHECK (jsonb_typeof(settings) = 'object'),
    accepts_exempt boolean NOT NULL DEFAULT false,
    active         boolean NOT NULL DEFAULT true,
    version        integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);

-- One for a pack and a destination, whoever queues it: a pack cannot be on its way to one place twice.
CREATE TABLE delivery (
    id             uuid CONSTRAINT pk_delivery PRIMARY KEY DEFAULT uuidv7(),
    pack_id        uuid NOT NULL,
    exempt         boolean NOT NULL,
    destination_id uuid NOT NULL CONSTRAINT fk_delivery_destination REFERENCES destination,
    state          text NOT NULL DEFAULT 'WAITING' CONSTRAINT ck_delivery_state CHECK
                   (state IN ('WAITING', 'DELIVERED', 'ACCEPTED', 'REJECTED', 'GIVEN_UP', 'SUPERSEDED')),
    -- How often it was tried in all, and since somebody last asked for it.
    attempts       integer NOT NULL DEFAULT 0 CONSTRAINT ck_delivery_attempts CHECK (attempts >= 0),
    tries          integer NOT NULL DEFAULT 0 CONSTRAINT ck_delivery_tries CHECK (tries BETWEEN 0 AND attempts),
    asked_at       timestamptz NOT NULL,
    next_at        timestamptz,
    done_at        timestamptz,
    version        integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT fk_delivery_pack FOREIGN KEY (pack_id, exempt) REFERENCES pack (id, exempt),
    CONSTRAINT uq_delivery_once UNIQUE (pack_id, destination_id),
    CONSTRAINT ck_delivery_next CHECK ((state = 'WAITING') = (next_at IS NOT NULL)),
    CONSTRAINT ck_delivery_done CHECK ((state IN ('DELIVERED', 'ACCEPTED')) = (done_at IS NOT NULL))
);
CREATE INDEX ix_delivery_destination ON delivery (destination_id);

CREATE FUNCTION guard_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.exempt AND (TG_OP = 'INSERT' OR (NEW.state = 'WAITING' AND OLD.state <> 'WAITING'))
       AND NOT (SELECT accepts_exempt FROM destination WHERE id = NEW.destination_id) THEN
        RAISE EXCEPTION 'the destination does not accept exempt parts' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.pack_id, NEW.destination_id) IS DISTINCT FROM (OLD.pack_id, OLD.destination_id) THEN
            RAISE EXCEPTION 'a delivery keeps its pack and its destination' USING ERRCODE = 'restrict_violation';
        END IF;
        IF OLD.state IN ('DELIVERED', 'ACCEPTED') AND NEW.state <> OLD.state AND NEW.state <> 'ACCEPTED' THEN
            RAISE EXCEPTION 'what was delivered stays delivered' USING ERRCODE = 'restrict_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON delivery FOR EACH ROW EXECUTE FUNCTION guard_delivery();

-- An attempt is written before it is made, its outcome after: one without an outcome was cut off, or is being made.
CREATE TABLE delivery_attempt (
    id          uuid CONSTRAINT pk_delivery_attempt PRIMARY KEY DEFAULT uuidv7(),
    delivery_id uuid NOT NULL CONSTRAINT fk_delivery_attempt_delivery REFERENCES delivery,
    number      integer NOT NULL CONSTRAINT ck_delivery_attempt_number CHECK (number >= 1),
    started_at  timestamptz NOT NULL,
    version     integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_delivery_attempt_number UNIQUE (delivery_id, number),
    CONSTRAINT uq_delivery_attempt_delivery UNIQUE (id, delivery_id)
);

CREATE TABLE delivery_outcome (
    id          uuid CONSTRAINT pk_delivery_outcome PRIMARY KEY DEFAULT uuidv7(),
    attempt_id  uuid NOT NULL CONSTRAINT uq_delivery_outcome_attempt UNIQUE,
    delivery_id uuid NOT NULL,
    -- REPEATED: it arrived, but another attempt had been there before; the destination holds one pack all the same.
    result      text NOT NULL CONSTRAINT ck_delivery_outcome_result CHECK
                (result IN ('DELIVERED', 'ACCEPTED', 'FAILED', 'REJECTED', 'REPEATED')),
    detail      text NOT NULL CONSTRAINT ck_delivery_outcome_detail CHECK (length(btrim(detail)) BETWEEN 1 AND 1000),
    ended_at    timestamptz NOT NULL,
    version     integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT fk_delivery_outcome_attempt FOREIGN KEY (attempt_id, delivery_id) REFERENCES delivery_attempt (id, delivery_id)
);
-- Exactly one accepted delivery for a pack and a destination, whatever crashes.
CREATE UNIQUE INDEX uq_delivery_outcome_arrived ON delivery_outcome (delivery_id) WHERE result IN ('DELIVERED', 'ACCEPTED');

-- What the committee papers system shows of a pack. A row for each time that this was something else than before.
CREATE TABLE read_back (
    id            uuid CONSTRAINT pk_read_back PRIMARY KEY DEFAULT uuidv7(),
    pack_id       uuid NOT NULL,
    exempt        boolean NOT NULL CONSTRAINT ck_read_back_exempt CHECK (NOT exempt),
    number        integer NOT NULL CONSTRAINT ck_read_back_number CHECK (number >= 1),
    result        text NOT NULL CONSTRAINT ck_read_back_result CHECK (result IN ('PUBLISHED', 'DIFFERENT', 'MISSING')),
    read_at       timestamptz NOT NULL,
    detail        text NOT NULL CONSTRAINT ck_read_back_detail CHECK (length(btrim(detail)) BETWEEN 1 AND 2000),
    -- Identity of the meeting over there, and the item's number and title.
    meeting       text,
    item          text,
    address       text,
    -- The decision as it is published over there.
    decision      text CONSTRAINT ck_read_back_decision CHECK (length(btrim(decision)) BETWEEN 1 AND 20000),
    -- [{"name", "expected", "published", "title"}]; published is null for one that is not there.
    documents     jsonb NOT NULL CONSTRAINT ck_read_back_documents CHECK (jsonb_typeof(documents) = 'array'),
    version       integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT fk_read_back_pack FOREIGN KEY (pack_id, exempt) REFERENCES pack (id, exempt),
    CONSTRAINT uq_read_back_number UNIQUE (pack_id, number)
);

-- How far a pack is. It follows from what has happened and is kept nowhere, so it cannot be wrong.
CREATE VIEW pack_standing AS
SELECT p.id,
       CASE WHEN EXISTS (SELECT 1 FROM pack n WHERE n.report_id = p.report_id AND n.report_version > p.report_version)
                 THEN 'SUPERSEDED'
            WHEN r.result = 'PUBLISHED' THEN 'PUBLISHED'
            WHEN d.accepted THEN 'ACCEPTED'
            WHEN d.delivered THEN 'DELIVERED'
            WHEN d.rejected THEN 'REJECTED'
            ELSE 'PREPARED' END AS state,
       r.result AS read_back
  FROM pack p
  LEFT JOIN LATERAL (SELECT bool_or(v.state = 'ACCEPTED') AS accepted, bool_or(v.state = 'DELIVERED') AS delivered,
                            bool_or(v.state = 'REJECTED') AS rejected
                       FROM delivery v WHERE v.pack_id = p.id) d ON true
  LEFT JOIN LATERAL (SELECT b.result FROM read_back b WHERE b.pack_id = p.id ORDER BY b.number DESC LIMIT 1) r ON true;

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['pack', 'pack_document', 'delivery_attempt', 'delivery_outcome', 'read_back'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.refuse()', t);
    END LOOP;
END $$;

SELECT audit.follow(t) FROM unnest(ARRAY['pack', 'pack_document', 'destination', 'delivery', 'delivery_attempt',
    'delivery_outcome', 'read_back']::regclass[]) AS t;
