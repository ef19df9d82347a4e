-- The register of consultations: what the council asked, whom, when and how, how many answered, and what came of it.

-- What a text search looks at. A function of its own, so that an index can be made of it.
CREATE FUNCTION consultation_words(title text, why text, asked_about text[]) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN setweight(to_tsvector('english'::regconfig, title), 'A')
        || setweight(to_tsvector('english'::regconfig, coalesce(why, '')), 'B')
        || setweight(to_tsvector('english'::regconfig, array_to_string(asked_about, ' ')), 'C');

CREATE TABLE consultation (
    id                uuid CONSTRAINT pk_consultation PRIMARY KEY DEFAULT uuidv7(),
    -- "summary" is an address of its own.
    ref               text NOT NULL CONSTRAINT uq_consultation_ref UNIQUE
                      CONSTRAINT ck_consultation_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$' AND ref <> 'summary'),
    status            text NOT NULL DEFAULT 'DRAFT' CONSTRAINT ck_consultation_status CHECK (status IN ('DRAFT', 'PUBLIC')),
    title             text NOT NULL CONSTRAINT ck_consultation_title CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    why               text CONSTRAINT ck_consultation_why CHECK (length(btrim(why)) BETWEEN 1 AND 4000),
    audiences         text[] NOT NULL CONSTRAINT ck_consultation_audiences
                      CHECK (audiences <@ ARRAY['RESIDENT', 'STAKEHOLDER', 'STAFF', 'MEMBER'] AND cardinality(audiences) >= 1),
    -- External counts whoever asks residents or stakeholders, even if staff are asked as well.
    is_external       boolean NOT NULL GENERATED ALWAYS AS (audiences && ARRAY['RESIDENT', 'STAKEHOLDER']) STORED,
    method            text NOT NULL CONSTRAINT ck_consultation_method
                      CHECK (method IN ('SURVEY', 'FOCUS_GROUP', 'PARTICIPATORY', 'EVENT', 'WRITTEN', 'OTHER')),
    channels          text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_consultation_channels CHECK (all_filled(channels)),
    -- None: the whole area.
    wards             text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_consultation_wards CHECK (all_filled(wards)),
    service_id        uuid CONSTRAINT fk_consultation_service REFERENCES service,
    owner             text CONSTRAINT ck_consultation_owner CHECK (length(btrim(owner)) BETWEEN 1 AND 200),
    -- A month that was published without a day opens on its first and closes on its last day.
    opens_on          date,
    opens_precision   text CONSTRAINT ck_consultation_opens_precision CHECK (opens_precision IN ('DAY', 'MONTH')),
    closes_on         date,
    closes_precision  text CONSTRAINT ck_consultation_closes_precision CHECK (closes_precision IN ('DAY', 'MONTH')),
    -- The year begins on 1 April; 2020 is 2020-21. A consultation belongs to the year in which it closes.
    financial_year    integer GENERATED ALWAYS AS
                      (extract(year FROM closes_on)::integer - (extract(month FROM closes_on) < 4)::integer) STORED,
    asked_about       text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_consultation_asked CHECK (all_filled(asked_about)),
    languages         text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_consultation_languages CHECK (all_filled(languages)),
    formats           text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_consultation_formats CHECK (all_filled(formats)),
    invited           integer CONSTRAINT ck_consultation_invited CHECK (invited >= 1),
    responses         integer CONSTRAINT ck_consultation_responses CHECK (responses >= 0),
    partial_responses integer CONSTRAINT ck_consultation_partial CHECK (partial_responses BETWEEN 0 AND responses),
    weighted_base     integer CONSTRAINT ck_consultation_weighted CHECK (weighted_base BETWEEN 0 AND responses),
    weighting         text CONSTRAINT ck_consultation_weighting CHECK (length(btrim(weighting)) BETWEEN 1 AND 1000),
    -- A rate as the paper states it; only where an invited number bears it out.
    stated_rate       numeric CONSTRAINT ck_consultation_rate CHECK (stated_rate BETWEEN 0 AND 100),
    confidence        text CONSTRAINT ck_consultation_confidence CHECK (length(btrim(confidence)) BETWEEN 1 AND 1000),
    -- How many people there are to ask, for the finite population correction.
    population        integer CONSTRAINT ck_consultation_population CHECK (population >= 1),
    population_source text CONSTRAINT ck_consultation_population_source CHECK (length(btrim(population_source)) BETWEEN 1 AND 500),
    decision_date     date,
    results_date      date,
    feedback_date     date,
    we_asked          text CONSTRAINT ck_consultation_we_asked CHECK (length(btrim(we_asked)) BETWEEN 1 AND 4000),
    you_said          text CONSTRAINT ck_consultation_you_said CHECK (length(btrim(you_said)) BETWEEN 1 AND 4000),
    we_did            text CONSTRAINT ck_consultation_we_did CHECK (length(btrim(we_did)) BETWEEN 1 AND 4000),
    we_did_on         date,
    we_did_by         text,
    -- Set where it is not the usual time after closing.
    we_did_due        date,
    note              text CONSTRAINT ck_consultation_note CHECK (length(btrim(note)) BETWEEN 1 AND 4000),
    source_title      text CONSTRAINT ck_consultation_source_title CHECK (length(btrim(source_title)) BETWEEN 1 AND 300),
    source_reference  text CONSTRAINT ck_consultation_source_ref CHECK (length(btrim(source_reference)) BETWEEN 1 AND 60),
    source_place      text CONSTRAINT ck_consultation_source_place CHECK (length(btrim(source_place)) BETWEEN 1 AND 200),
    source_date       date,
    source_url        text CONSTRAINT ck_consultation_source_url CHECK (source_url ~ '^https?://'),
    -- Names of fields that an officer has set: systems leave them alone.
    decided           text[] NOT NULL DEFAULT '{}',
    published_on      date,
    published_by      text,
    -- Grows with every saving, links and answers included, so that whoever edits an older state is told.
    saves             integer NOT NULL DEFAULT 0,
    version           integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT ck_consultation_opens CHECK ((opens_on IS NULL) = (opens_precision IS NULL)
        AND (opens_precision IS DISTINCT FROM 'MONTH' OR extract(day FROM opens_on) = 1)),
    CONSTRAINT ck_consultation_closes CHECK ((closes_on IS NULL) = (closes_precision IS NULL)
        AND (closes_precision IS DISTINCT FROM 'MONTH' OR extract(day FROM closes_on + 1) = 1)),
    CONSTRAINT ck_consultation_dates CHECK (closes_on >= opens_on),
    CONSTRAINT ck_consultation_invited_all CHECK (responses <= invited),
    CONSTRAINT ck_consultation_rate_base CHECK (stated_rate IS NULL OR (invited IS NOT NULL AND responses IS NOT NULL)),
    CONSTRAINT ck_consultation_population_all CHECK (responses <= population),
    CONSTRAINT ck_consultation_population_named CHECK (population IS NULL OR population_source IS NOT NULL),
    CONSTRAINT ck_consultation_did CHECK ((we_did IS NULL) = (we_did_on IS NULL) AND (we_did IS NULL) = (we_did_by IS NULL)),
    CONSTRAINT ck_consultation_source CHECK (source_title IS NOT NULL
        OR num_nonnulls(source_reference, source_place, source_date, source_url) = 0),
    CONSTRAINT ck_consultation_published CHECK ((status = 'PUBLIC') = (published_on IS NOT NULL)
        AND (published_on IS NULL) = (published_by IS NULL))
);
CREATE INDEX ix_consultation_closes ON consultation (closes_on DESC NULLS LAST, ref);
CREATE INDEX ix_consultation_year ON consultation (financial_year, status);
CREATE INDEX ix_consultation_service ON consultation (service_id);
CREATE INDEX ix_consultation_words ON consultation USING gin (consultation_words(title, why, asked_about)) WITH (fastupdate = off);

-- What is public stays: it is corrected in sight of the audit trail, and never taken away.
CREATE FUNCTION keep_public_consultation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'consultation % is public and stays', OLD.ref USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_public BEFORE DELETE ON consultation
    FOR EACH ROW WHEN (OLD.status = 'PUBLIC') EXECUTE FUNCTION keep_public_consultation();
CREATE TRIGGER keep_public_status BEFORE UPDATE OF status, ref ON consultation
    FOR EACH ROW WHEN (OLD.status = 'PUBLIC' AND (NEW.status <> 'PUBLIC' OR NEW.ref <> OLD.ref))
    EXECUTE FUNCTION keep_public_consultation();

-- A closing day that was moved once the consultation was public: the day before stays readable, with the reason.
CREATE TABLE consultation_extension (
    id               uuid CONSTRAINT pk_consultation_extension PRIMARY KEY DEFAULT uuidv7(),
    consultation_id  uuid NOT NULL CONSTRAINT fk_consultation_extension_consultation REFERENCES consultation,
    -- Counts from 1: of two that are made from the same state only one can be kept.
    number           integer NOT NULL CONSTRAINT ck_consultation_extension_number CHECK (number >= 1),
    was_on           date NOT NULL,
    was_precision    text NOT NULL CONSTRAINT ck_consultation_extension_was CHECK (was_precision IN ('DAY', 'MONTH')),
    closes_on        date NOT NULL,
    closes_precision text NOT NULL CONSTRAINT ck_consultation_extension_closes CHECK (closes_precision IN ('DAY', 'MONTH')),
    reason           text NOT NULL CONSTRAINT ck_consultation_extension_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
    on_date          date NOT NULL,
    author           text NOT NULL CONSTRAINT ck_consultation_extension_author CHECK (btrim(author) <> ''),
    version          integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_consultation_extension_number UNIQUE (consultation_id, number),
    CONSTRAINT ck_consultation_extension_later CHECK (closes_on > was_on)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON consultation_extension FOR EACH ROW EXECUTE FUNCTION audit.refuse();

-- What a system calls a consultation: one record for each of its keys.
CREATE TABLE consultation_external_id (
    id              uuid CONSTRAINT pk_consultation_external_id PRIMARY KEY DEFAULT uuidv7(),
    consultation_id uuid NOT NULL CONSTRAINT fk_consultation_external_consultation REFERENCES consultation ON DELETE CASCADE,
    system          text NOT NULL CONSTRAINT ck_consultation_external_system CHECK (length(btrim(system)) BETWEEN 1 AND 200),
    external_id     text NOT NULL CONSTRAINT ck_consultation_external_id CHECK (length(btrim(external_id)) BETWEEN 1 AND 200),
    version         integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_consultation_external_id UNIQUE (system, external_id),
    CONSTRAINT uq_consultation_external_system UNIQUE (consultation_id, system)
);

CREATE TABLE consultation_action (
    consultation_id uuid NOT NULL,
    plan_id         uuid NOT NULL,
    action_id       uuid NOT NULL,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_consultation_action PRIMARY KEY (consultation_id, action_id),
    CONSTRAINT fk_consultation_action_consultation FOREIGN KEY (consultation_id) REFERENCES consultation ON DELETE CASCADE,
    CONSTRAINT fk_consultation_action_action FOREIGN KEY (plan_id, action_id) REFERENCES action (plan_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_consultation_action_action ON consultation_action (action_id);

CREATE TABLE consultation_measure (
    consultation_id uuid NOT NULL,
    plan_id         uuid NOT NULL,
    measure_id      uuid NOT NULL,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_consultation_measure PRIMARY KEY (consultation_id, measure_id),
    CONSTRAINT fk_consultation_measure_consultation FOREIGN KEY (consultation_id) REFERENCES consultation ON DELETE CASCADE,
    CONSTRAINT fk_consultation_measure_measure FOREIGN KEY (plan_id, measure_id) REFERENCES measure (plan_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_consultation_measure_measure ON consultation_measure (measure_id);

-- What a lawful consultation must be (Gunning), answered by a named person. An answer may be given anew; the audit trail
-- keeps the one before.
CREATE TABLE consultation_fairness (
    id              uuid CONSTRAINT pk_consultation_fairness PRIMARY KEY DEFAULT uuidv7(),
    consultation_id uuid NOT NULL CONSTRAINT fk_consultation_fairness_consultation REFERENCES consultation ON DELETE CASCADE,
    question        text NOT NULL CONSTRAINT ck_consultation_fairness_question CHECK (question IN
                        ('FORMATIVE_STAGE', 'SUFFICIENT_REASONS', 'ADEQUATE_TIME', 'DECISION_AFTER_CLOSE', 'RESPONSES_CONSIDERED')),
    answer          text NOT NULL CONSTRAINT ck_consultation_fairness_answer CHECK (answer IN ('YES', 'NO')),
    explanation     text NOT NULL CONSTRAINT ck_consultation_fairness_words CHECK (length(btrim(explanation)) BETWEEN 1 AND 2000),
    answered_by     text NOT NULL CONSTRAINT ck_consultation_fairness_by CHECK (btrim(answered_by) <> ''),
    answered_by_id  text NOT NULL CONSTRAINT ck_consultation_fairness_by_id CHECK (btrim(answered_by_id) <> ''),
    answered_on     date NOT NULL,
    version         integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_consultation_fairness_question UNIQUE (consultation_id, question)
);

-- How many consultations an earlier paper says there were in a year, where not every one of them is known.
CREATE TABLE consultation_total (
    id               uuid CONSTRAINT pk_consultation_total PRIMARY KEY DEFAULT uuidv7(),
    financial_year   integer NOT NULL CONSTRAINT ck_consultation_total_year CHECK (financial_year BETWEEN 1990 AND 2100),
    kind             text NOT NULL CONSTRAINT ck_consultation_total_kind CHECK (kind IN ('TOTAL', 'EXTERNAL', 'INTERNAL')),
    count            integer NOT NULL CONSTRAINT ck_consultation_total_count CHECK (count >= 0),
    -- "To date" figures say which date.
    as_at            date,
    note             text CONSTRAINT ck_consultation_total_note CHECK (length(btrim(note)) BETWEEN 1 AND 2000),
    source_title     text NOT NULL CONSTRAINT ck_consultation_total_title CHECK (length(btrim(source_title)) BETWEEN 1 AND 300),
    source_reference text CONSTRAINT ck_consultation_total_ref CHECK (length(btrim(source_reference)) BETWEEN 1 AND 60),
    source_place     text CONSTRAINT ck_consultation_total_place CHECK (length(btrim(source_place)) BETWEEN 1 AND 200),
    source_date      date,
    source_url       text CONSTRAINT ck_consultation_total_url CHECK (source_url ~ '^https?://'),
    version          integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    -- A paper says one number of a kind for a year.
    CONSTRAINT uq_consultation_total UNIQUE NULLS NOT DISTINCT (financial_year, kind, as_at, source_title, source_date)
);

SELECT audit.follow(t) FROM unnest(ARRAY['consultation', 'consultation_extension', 'consultation_external_id',
    'consultation_action', 'consultation_measure', 'consultation_fairness', 'consultation_total']::regclass[]) AS t;
