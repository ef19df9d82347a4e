-- What is frozen of a report when it is released, and the documents printed from that. Added once and never touched again.

-- The trail says that a file was kept, by its name, size and digest; the bytes themselves are in the row, which stays.
CREATE FUNCTION audit.record_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW.body := NULL;
    INSERT INTO audit.change (table_name, row_id, operation, actor, actor_id, actor_role, request_id, reason, before, after)
    VALUES (TG_TABLE_NAME,
            NEW.id,
            TG_OP,
            coalesce(nullif(current_setting('app.actor', true), ''), session_user::text),
            nullif(current_setting('app.actor_id', true), ''),
            nullif(current_setting('app.role', true), ''),
            nullif(current_setting('app.request', true), ''),
            nullif(current_setting('app.reason', true), ''),
            NULL,
            jsonb_strip_nulls(to_jsonb(NEW)));
    RETURN NULL;
END $$;

CREATE TABLE report_snapshot (
    id         uuid CONSTRAINT pk_report_snapshot PRIMARY KEY DEFAULT uuidv7(),
    report_id  uuid NOT NULL,
    ref        text NOT NULL CONSTRAINT ck_report_snapshot_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    number     integer NOT NULL CONSTRAINT ck_report_snapshot_number CHECK (number >= 1),
    exempt     boolean NOT NULL,
    title      text NOT NULL CONSTRAINT ck_report_snapshot_title CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    plan_id    uuid NOT NULL CONSTRAINT fk_report_snapshot_plan REFERENCES plan,
    as_at      date NOT NULL,
    size       bigint NOT NULL CONSTRAINT ck_report_snapshot_size CHECK (size = octet_length(body)),
    sha256     text NOT NULL CONSTRAINT ck_report_snapshot_sha256 CHECK (sha256 = encode(sha256(body), 'hex')),
    body       bytea NOT NULL,
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_report_snapshot UNIQUE (ref, number, exempt),
    CONSTRAINT uq_report_snapshot_report UNIQUE (report_id, number, exempt)
);
-- Kept as it is, so that a part of it is read without the rest.
ALTER TABLE report_snapshot ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE INDEX ix_report_snapshot_plan ON report_snapshot (plan_id, as_at);

CREATE TABLE report_document (
    id          uuid CONSTRAINT pk_report_document PRIMARY KEY DEFAULT uuidv7(),
    snapshot_id uuid NOT NULL CONSTRAINT fk_report_document_snapshot REFERENCES report_snapshot,
    ref         text NOT NULL,
    number      integer NOT NULL,
    exempt      boolean NOT NULL,
    name        text NOT NULL CONSTRAINT ck_report_document_name CHECK (name ~ '^[a-z0-9][a-z0-9\-]{0,59}\.[a-z]{3,5}$'),
    title       text NOT NULL CONSTRAINT ck_report_document_title CHECK (btrim(title) <> ''),
    media_type  text NOT NULL CONSTRAINT ck_report_document_type CHECK (media_type ~ '^[a-z]+/[a-z0-9.+\-]+$'),
    part        text NOT NULL CONSTRAINT ck_report_document_part CHECK (part IN ('REPORT', 'APPENDIX', 'SNAPSHOT')),
    place       integer NOT NULL CONSTRAINT ck_report_document_place CHECK (place >= 0),
    size        bigint NOT NULL CONSTRAINT ck_report_document_size CHECK (size = octet_length(body)),
    sha256      text NOT NULL CONSTRAINT ck_report_document_sha256 CHECK (sha256 = encode(sha256(body), 'hex')),
    body        bytea NOT NULL,
    version     integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_report_document_name UNIQUE (ref, number, name),
    CONSTRAINT uq_report_document_place UNIQUE (ref, number, place),
    -- A document is exempt exactly when what it was printed from is.
    CONSTRAINT fk_report_document_frozen FOREIGN KEY (ref, number, exempt) REFERENCES report_snapshot (ref, number, exempt)
);
ALTER TABLE report_document ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE INDEX ix_report_document_snapshot ON report_document (snapshot_id);

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['report_snapshot', 'report_document'] LOOP
        EXECUTE format('CREATE TRIGGER stamp BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION audit.stamp()', t);
        EXECUTE format('CREATE TRIGGER audit AFTER INSERT ON %I FOR EACH ROW EXECUTE FUNCTION audit.record_file()', t);
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.refuse()', t);
    END LOOP;
END $$;

-- How an appendix is laid out is data: columns in order, each a field of an action under the council's own heading.
CREATE FUNCTION is_layout(columns jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(bool_and(c ->> 'field' IN ('ACTION', 'OFFICER', 'HOW_KNOWN', 'BY_WHEN', 'PROGRESS', 'NEXT_STEPS',
                                               'STATUS', 'SERVICE')
                             AND btrim(c ->> 'heading') <> '' AND (c ->> 'width')::integer BETWEEN 5 AND 100), false)
           AND sum((c ->> 'width')::integer) = 100
      FROM jsonb_array_elements(columns) AS c
$$;

CREATE TABLE appendix_layout (
    id         uuid CONSTRAINT pk_appendix_layout PRIMARY KEY DEFAULT uuidv7(),
    key        text NOT NULL CONSTRAINT uq_appendix_layout_key UNIQUE
               CONSTRAINT ck_appendix_layout_key CHECK (key ~ '^[a-z0-9][a-z0-9\-]{0,39}$'),
    title      text NOT NULL CONSTRAINT ck_appendix_layout_title CHECK (length(btrim(title)) BETWEEN 1 AND 200),
    source     text NOT NULL CONSTRAINT ck_appendix_layout_source CHECK (btrim(source) <> ''),
    columns    jsonb NOT NULL CONSTRAINT ck_appendix_layout_columns CHECK (is_layout(columns)),
    ordinal    integer NOT NULL CONSTRAINT uq_appendix_layout_ordinal UNIQUE,
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);
SELECT audit.follow('appendix_layout');

-- The shapes the council has used so far, with its own headings where a paper prints them.
INSERT INTO appendix_layout (key, title, source, ordinal, columns) VALUES
('action-plan-2017', 'Action, responsible officer, how we will know, by when',
 'Appendix A "Objectives Action Plan", 2017 (s55712)', 1, '[
    {"field": "ACTION", "heading": "Action", "width": 34},
    {"field": "OFFICER", "heading": "Responsible officer", "width": 20},
    {"field": "HOW_KNOWN", "heading": "How will we know that this is done?", "width": 28},
    {"field": "BY_WHEN", "heading": "To be delivered by", "width": 18}]'),
('progress-2020', 'Action, progress',
 'Appendix 1, 21 July 2020 (s71835), whose columns have no headings', 2, '[
    {"field": "ACTION", "heading": "Action", "width": 40},
    {"field": "PROGRESS", "heading": "Progress", "width": 60}]'),
('progress-2021', 'Action, progress, issues and next steps',
 'Report of 20 October 2021, paragraph 2.11', 3, '[
    {"field": "ACTION", "heading": "Action", "width": 30},
    {"field": "PROGRESS", "heading": "Progress", "width": 38},
    {"field": "NEXT_STEPS", "heading": "Issues and next steps", "width": 32}]'),
('status-2022', 'Action, progress, status',
 'The council''s report of 2022', 4, '[
    {"field": "ACTION", "heading": "Action", "width": 32},
    {"field": "PROGRESS", "heading": "Progress", "width": 42},
    {"field": "STATUS", "heading": "Status", "width": 26}]'),
('action-plan', 'Action, service, date',
 'The council''s action plan', 5, '[
    {"field": "ACTION", "heading": "Action", "width": 56},
    {"field": "SERVICE", "heading": "Service", "width": 22},
    {"field": "BY_WHEN", "heading": "Date", "width": 22}]');
