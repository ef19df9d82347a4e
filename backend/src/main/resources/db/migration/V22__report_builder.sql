-- The report builder: templates, reports on their way to a committee with their numbered paragraphs, implications and
-- sign-offs, and what was released (docs/decisions/0021-report-builder.md).

-- A template is one document: it is set as a whole, and a report takes a copy of it when it is begun.
CREATE TABLE report_template (
    id           uuid CONSTRAINT pk_report_template PRIMARY KEY DEFAULT uuidv7(),
    key          text NOT NULL CONSTRAINT uq_report_template_key UNIQUE
                 CONSTRAINT ck_report_template_key CHECK (key ~ '^[a-z0-9][a-z0-9\-]{0,39}$'),
    name         text NOT NULL CONSTRAINT ck_report_template_name CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    sections     jsonb NOT NULL CONSTRAINT ck_report_template_sections
                 CHECK (jsonb_typeof(sections) = 'array' AND jsonb_array_length(sections) BETWEEN 1 AND 40),
    implications jsonb NOT NULL CONSTRAINT ck_report_template_implications
                 CHECK (jsonb_typeof(implications) = 'array' AND jsonb_array_length(implications) <= 40),
    version      integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);

CREATE TABLE report (
    id                   uuid CONSTRAINT pk_report PRIMARY KEY DEFAULT uuidv7(),
    ref                  text NOT NULL CONSTRAINT uq_report_ref UNIQUE
                         CONSTRAINT ck_report_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    plan_id              uuid NOT NULL CONSTRAINT fk_report_plan REFERENCES plan,
    template             text NOT NULL CONSTRAINT ck_report_template CHECK (template ~ '^[a-z0-9][a-z0-9\-]{0,39}$'),
    state                text NOT NULL DEFAULT 'DRAFT'
                         CONSTRAINT ck_report_state CHECK (state IN ('DRAFT', 'IN_CLEARANCE', 'CLEARED', 'RELEASED')),
    -- 1 until the first release; one more each time the report is opened again after a release.
    edition              integer NOT NULL DEFAULT 1 CONSTRAINT ck_report_edition CHECK (edition >= 1),
    edition_reason       text CONSTRAINT ck_report_edition_reason CHECK (length(btrim(edition_reason)) BETWEEN 1 AND 2000),
    title                text NOT NULL CONSTRAINT ck_report_title CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    language             text NOT NULL DEFAULT 'en-GB'
                         CONSTRAINT ck_report_language CHECK (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$'),
    as_at                date NOT NULL,
    meeting              text CONSTRAINT ck_report_meeting CHECK (meeting ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    meeting_on           date,
    route                text CONSTRAINT ck_report_route CHECK (route ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    final_decision_maker text CONSTRAINT ck_report_decision_maker CHECK (length(btrim(final_decision_maker)) BETWEEN 1 AND 200),
    lead_head            text CONSTRAINT ck_report_lead_head CHECK (length(btrim(lead_head)) BETWEEN 1 AND 300),
    lead_officers        text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_report_lead_officers CHECK (all_filled(lead_officers)),
    classification       text NOT NULL DEFAULT 'PUBLIC'
                         CONSTRAINT ck_report_classification CHECK (classification IN ('PUBLIC', 'PART_EXEMPT', 'EXEMPT')),
    -- Paragraph of Part I of Schedule 12A to the Local Government Act 1972.
    exempt_paragraph     text CONSTRAINT ck_report_exempt_paragraph CHECK (exempt_paragraph ~ '^[1-7](, [1-7]){0,6}$'),
    wards                text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_report_wards CHECK (all_filled(wards)),
    executive_summary    text CONSTRAINT ck_report_summary CHECK (length(executive_summary) <= 20000),
    purpose              text CONSTRAINT ck_report_purpose CHECK (length(purpose) <= 4000),
    -- One may still be empty while it is written; the check list says so.
    recommendations      text[] NOT NULL DEFAULT '{}',
    timetable            jsonb NOT NULL DEFAULT '[]' CONSTRAINT ck_report_timetable CHECK (jsonb_typeof(timetable) = 'array'),
    -- Everybody who wrote in this edition: none of them clears it.
    writers              text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_report_writers CHECK (all_filled(writers)),
    submitted_on         date,
    submitted_by         text,
    -- Why it was last sent back to its writers.
    returned_on          date,
    returned_by          text,
    returned_reason      text CONSTRAINT ck_report_returned_reason CHECK (length(btrim(returned_reason)) BETWEEN 1 AND 2000),
    cleared_on           date,
    cleared_by           text,
    cleared_by_id        text,
    version              integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT ck_report_edition_why CHECK ((edition = 1) = (edition_reason IS NULL)),
    CONSTRAINT ck_report_submitted CHECK ((submitted_on IS NULL) = (submitted_by IS NULL)
        AND (state <> 'IN_CLEARANCE' OR submitted_on IS NOT NULL)),
    CONSTRAINT ck_report_returned CHECK (num_nulls(returned_on, returned_by, returned_reason) IN (0, 3)),
    CONSTRAINT ck_report_cleared CHECK (num_nulls(cleared_on, cleared_by, cleared_by_id) IN (0, 3)
        AND (cleared_on IS NOT NULL) = (state IN ('CLEARED', 'RELEASED'))),
    CONSTRAINT ck_report_four_eyes CHECK (cleared_by_id <> ALL (writers))
);
CREATE INDEX ix_report_plan ON report (plan_id);
CREATE INDEX ix_report_state ON report (state, as_at DESC, ref);

CREATE TABLE report_section (
    report_id  uuid NOT NULL CONSTRAINT fk_report_section_report REFERENCES report ON DELETE CASCADE,
    key        text NOT NULL CONSTRAINT ck_report_section_key CHECK (key ~ '^[a-z0-9][a-z0-9\-]{0,39}$'),
    ordinal    integer NOT NULL CONSTRAINT ck_report_section_ordinal CHECK (ordinal >= 1),
    heading    text NOT NULL CONSTRAINT ck_report_section_heading CHECK (length(btrim(heading)) BETWEEN 1 AND 200),
    kind       text NOT NULL
               CONSTRAINT ck_report_section_kind CHECK (kind IN ('PARAGRAPHS', 'IMPLICATIONS', 'APPENDICES', 'BACKGROUND_PAPERS')),
    hint       text CONSTRAINT ck_report_section_hint CHECK (length(btrim(hint)) BETWEEN 1 AND 2000),
    exempt     boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_report_section PRIMARY KEY (report_id, key),
    CONSTRAINT uq_report_section_ordinal UNIQUE (report_id, ordinal)
);

-- A number that others may have cited, and the paragraph it belongs to for good, whether or not that is still there.
CREATE TABLE report_number (
    report_id    uuid NOT NULL CONSTRAINT fk_report_number_report REFERENCES report,
    number       text NOT NULL CONSTRAINT ck_report_number CHECK (number ~ '^[0-9]{1,2}\.[0-9]{1,4}[a-z]{0,8}$'),
    paragraph_id uuid NOT NULL,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_report_number PRIMARY KEY (report_id, number),
    CONSTRAINT uq_report_number_paragraph UNIQUE (report_id, paragraph_id, number)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON report_number FOR EACH ROW EXECUTE FUNCTION audit.refuse();

CREATE TABLE report_paragraph (
    id         uuid CONSTRAINT pk_report_paragraph PRIMARY KEY DEFAULT uuidv7(),
    report_id  uuid NOT NULL,
    section    text NOT NULL,
    position   integer NOT NULL CONSTRAINT ck_report_paragraph_position CHECK (position >= 1),
    -- Null until others may have cited it; until then its place in the section says which it is.
    number     text,
    heading    text CONSTRAINT ck_report_paragraph_heading CHECK (length(btrim(heading)) BETWEEN 1 AND 200),
    text       text NOT NULL CONSTRAINT ck_report_paragraph_text CHECK (length(text) <= 20000),
    exempt     boolean NOT NULL DEFAULT false,
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT fk_report_paragraph_section FOREIGN KEY (report_id, section) REFERENCES report_section ON DELETE CASCADE,
    CONSTRAINT fk_report_paragraph_number FOREIGN KEY (report_id, id, number)
        REFERENCES report_number (report_id, paragraph_id, number),
    CONSTRAINT uq_report_paragraph_position UNIQUE (report_id, section, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE FUNCTION keep_report_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'paragraph % keeps its number and its section', OLD.number USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_number BEFORE UPDATE ON report_paragraph
    FOR EACH ROW WHEN (OLD.number IS NOT NULL AND (NEW.number, NEW.section) IS DISTINCT FROM (OLD.number, OLD.section))
    EXECUTE FUNCTION keep_report_number();

-- One row of the table of implications. While it is signed its text stays as it was signed.
CREATE TABLE report_implication (
    id           uuid CONSTRAINT pk_report_implication PRIMARY KEY DEFAULT uuidv7(),
    report_id    uuid NOT NULL CONSTRAINT fk_report_implication_report REFERENCES report ON DELETE CASCADE,
    ordinal      integer NOT NULL CONSTRAINT ck_report_implication_ordinal CHECK (ordinal >= 1),
    key          text NOT NULL CONSTRAINT ck_report_implication_key CHECK (key ~ '^[a-z0-9][a-z0-9\-]{0,39}$'),
    issue        text NOT NULL CONSTRAINT ck_report_implication_issue CHECK (length(btrim(issue)) BETWEEN 1 AND 200),
    -- Who is to write and sign it, as a post.
    post         text CONSTRAINT ck_report_implication_post CHECK (length(btrim(post)) BETWEEN 1 AND 200),
    text         text CONSTRAINT ck_report_implication_text CHECK (length(btrim(text)) BETWEEN 1 AND 10000),
    written_by   text,
    written_on   date,
    signed_by    text CONSTRAINT ck_report_implication_signed_by CHECK (length(btrim(signed_by)) BETWEEN 1 AND 200),
    signed_post  text CONSTRAINT ck_report_implication_signed_post CHECK (length(btrim(signed_post)) BETWEEN 1 AND 200),
    signed_on    date,
    -- Set where the signature was given elsewhere and written down here: by whom, and how it was given.
    recorded_by  text,
    recorded_how text CONSTRAINT ck_report_implication_how CHECK (length(btrim(recorded_how)) BETWEEN 1 AND 500),
    version      integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_report_implication_key UNIQUE (report_id, key),
    CONSTRAINT uq_report_implication_ordinal UNIQUE (report_id, ordinal),
    CONSTRAINT ck_report_implication_written CHECK ((text IS NULL) = (written_by IS NULL)
        AND (written_by IS NULL) = (written_on IS NULL)),
    -- A paper of the past may name who signed and not when.
    CONSTRAINT ck_report_implication_signed CHECK (
        (signed_by IS NOT NULL OR num_nonnulls(signed_on, signed_post, recorded_by) = 0)
        AND (signed_by IS NULL OR text IS NOT NULL)
        AND (recorded_by IS NULL) = (recorded_how IS NULL)
        AND (signed_by IS NULL OR signed_on IS NOT NULL OR recorded_by IS NOT NULL))
);
CREATE FUNCTION keep_signed_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the implications of % are signed and stay as they are', OLD.issue USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_signed BEFORE UPDATE ON report_implication
    FOR EACH ROW WHEN (OLD.signed_by IS NOT NULL AND NEW.signed_by IS NOT NULL
        AND (NEW.text, NEW.signed_by, NEW.signed_post, NEW.signed_on)
            IS DISTINCT FROM (OLD.text, OLD.signed_by, OLD.signed_post, OLD.signed_on))
    EXECUTE FUNCTION keep_signed_text();

-- Who was asked by mail to write and sign a row.
CREATE TABLE report_invitation (
    id             uuid CONSTRAINT pk_report_invitation PRIMARY KEY DEFAULT uuidv7(),
    implication_id uuid NOT NULL CONSTRAINT fk_report_invitation_implication REFERENCES report_implication ON DELETE CASCADE,
    person_id      uuid NOT NULL CONSTRAINT fk_report_invitation_person REFERENCES person,
    invited_on     date NOT NULL,
    invited_by     text NOT NULL CONSTRAINT ck_report_invitation_by CHECK (btrim(invited_by) <> ''),
    message        text CONSTRAINT ck_report_invitation_message CHECK (length(btrim(message)) BETWEEN 1 AND 2000),
    version        integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_report_invitation UNIQUE (implication_id, person_id)
);
CREATE INDEX ix_report_invitation_person ON report_invitation (person_id);

CREATE TABLE report_appendix (
    report_id  uuid NOT NULL CONSTRAINT fk_report_appendix_report REFERENCES report ON DELETE CASCADE,
    ordinal    integer NOT NULL CONSTRAINT ck_report_appendix_ordinal CHECK (ordinal >= 1),
    title      text NOT NULL CONSTRAINT ck_report_appendix_title CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    layout     text CONSTRAINT ck_report_appendix_layout CHECK (layout ~ '^[a-z0-9][a-z0-9\-]{0,39}$'),
    href       text CONSTRAINT ck_report_appendix_href CHECK (href ~ '^(https?://|/)'),
    exempt     boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_report_appendix PRIMARY KEY (report_id, ordinal),
    CONSTRAINT ck_report_appendix_one CHECK (num_nonnulls(layout, href) = 1)
);

-- What was released, for good. The public text is without its exempt parts; they stand apart.
CREATE TABLE report_release (
    id           uuid CONSTRAINT pk_report_release PRIMARY KEY DEFAULT uuidv7(),
    report_id    uuid NOT NULL CONSTRAINT fk_report_release_report REFERENCES report,
    edition      integer NOT NULL CONSTRAINT ck_report_release_edition CHECK (edition >= 1),
    public_text  jsonb NOT NULL CONSTRAINT ck_report_release_text CHECK (jsonb_typeof(public_text) = 'object'),
    whole_text   jsonb NOT NULL CONSTRAINT ck_report_release_whole CHECK (jsonb_typeof(whole_text) = 'object'),
    -- Figures of the public text with the lists behind them.
    figures      jsonb NOT NULL CONSTRAINT ck_report_release_figures CHECK (jsonb_typeof(figures) = 'array'),
    documents    jsonb NOT NULL CONSTRAINT ck_report_release_documents CHECK (jsonb_typeof(documents) = 'array'),
    -- Identities of the snapshots, which the report room keeps elsewhere.
    snapshot_id  uuid NOT NULL,
    snapshot_hash text NOT NULL CONSTRAINT ck_report_release_hash CHECK (snapshot_hash ~ '^[0-9a-f]{64}$'),
    exempt_snapshot_id uuid,
    reason       text,
    cleared_by   text NOT NULL CONSTRAINT ck_report_release_cleared CHECK (btrim(cleared_by) <> ''),
    cleared_on   date NOT NULL,
    released_by  text NOT NULL CONSTRAINT ck_report_release_by CHECK (btrim(released_by) <> ''),
    released_at  timestamptz NOT NULL,
    version      integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_report_release UNIQUE (report_id, edition)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON report_release FOR EACH ROW EXECUTE FUNCTION audit.refuse();

SELECT audit.follow(t) FROM unnest(ARRAY['report_template', 'report', 'report_section', 'report_number',
    'report_paragraph', 'report_implication', 'report_invitation', 'report_appendix', 'report_release']::regclass[]) AS t;

-- The council's own template: sections and rows of its report of 20 October 2021, hints from its template of that time.
INSERT INTO report_template (key, name, sections, implications) VALUES ('committee-report', 'Committee report', $json$[
    {"key": "implications", "heading": "Cross-cutting issues and implications", "kind": "IMPLICATIONS"},
    {"key": "introduction", "heading": "Introduction and background", "kind": "PARAGRAPHS",
     "hint": "Give the context, and say what has changed since the last report."},
    {"key": "options", "heading": "Available options", "kind": "PARAGRAPHS",
     "hint": "At least three where possible, one of them to do nothing, each with what speaks for and against it. Leave the section empty if the report is for information only."},
    {"key": "preferred-option", "heading": "Preferred option and reasons for recommendations", "kind": "PARAGRAPHS",
     "hint": "Say which option is recommended, and why."},
    {"key": "risk", "heading": "Risk", "kind": "PARAGRAPHS"},
    {"key": "consultation-results", "heading": "Consultation results and previous committee feedback", "kind": "PARAGRAPHS",
     "hint": "Say what people said, and what a committee asked for before."},
    {"key": "next-steps", "heading": "Next steps: communication and implementation of the decision", "kind": "PARAGRAPHS"},
    {"key": "appendices", "heading": "Report appendices", "kind": "APPENDICES"},
    {"key": "background-papers", "heading": "Background papers", "kind": "BACKGROUND_PAPERS",
     "hint": "Name the papers that the report relies on, or write None."}
]$json$, $json$[
    {"key": "corporate-priorities", "issue": "Impact on Corporate Priorities", "post": "Head of Policy, Communications and Governance"},
    {"key": "cross-cutting-objectives", "issue": "Cross Cutting Objectives", "post": "Head of Policy, Communications and Governance"},
    {"key": "risk", "issue": "Risk Management", "post": "Head of Policy, Communications and Governance"},
    {"key": "financial", "issue": "Financial", "post": "Section 151 Officer & Finance Team"},
    {"key": "staffing", "issue": "Staffing", "post": "Head of Policy, Communications and Governance"},
    {"key": "legal", "issue": "Legal", "post": "Legal Team"},
    {"key": "privacy", "issue": "Privacy and Data Protection", "post": "Corporate Insight, Communications and Governance Team"},
    {"key": "equalities", "issue": "Equalities", "post": "Equalities and Communities Officer"},
    {"key": "public-health", "issue": "Public Health", "post": "Public Health Officer"},
    {"key": "crime-and-disorder", "issue": "Crime and Disorder", "post": "Head of Policy, Communications and Governance"},
    {"key": "procurement", "issue": "Procurement", "post": "Head of Policy, Communications and Governance"},
    {"key": "biodiversity", "issue": "Biodiversity and Climate Change"}
]$json$);
