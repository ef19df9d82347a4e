-- Who answered a consultation, the populations they are compared with, and what of it the public has been told.
-- True counts and told figures are kept apart: public reads touch published_* alone (decision 18).

-- From which count on figures are told, and how they are rounded. The latest row counts.
CREATE TABLE disclosure_rules (
    id         uuid CONSTRAINT pk_disclosure_rules PRIMARY KEY DEFAULT uuidv7(),
    number     integer NOT NULL CONSTRAINT uq_disclosure_rules_number UNIQUE
               CONSTRAINT ck_disclosure_rules_number CHECK (number >= 1),
    threshold  integer NOT NULL CONSTRAINT ck_disclosure_rules_threshold CHECK (threshold BETWEEN 3 AND 100),
    rounding   integer NOT NULL,
    reason     text NOT NULL CONSTRAINT ck_disclosure_rules_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
    author     text NOT NULL CONSTRAINT ck_disclosure_rules_author CHECK (btrim(author) <> ''),
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT ck_disclosure_rules_rounding CHECK (rounding BETWEEN 1 AND threshold)
);

-- A topic of a census or another count. Published profiles rest on it, so it never changes: another edition has another name.
CREATE TABLE reference_population (
    id               uuid CONSTRAINT pk_reference_population PRIMARY KEY DEFAULT uuidv7(),
    ref              text NOT NULL CONSTRAINT uq_reference_population_ref UNIQUE
                     CONSTRAINT ck_reference_population_ref CHECK (ref ~ '^[a-z0-9][a-z0-9\-]{0,159}$'),
    ordinal          integer NOT NULL,
    edition          text NOT NULL CONSTRAINT ck_reference_population_edition CHECK (length(btrim(edition)) BETWEEN 1 AND 100),
    geography        text NOT NULL CONSTRAINT ck_reference_population_geography CHECK (length(btrim(geography)) BETWEEN 1 AND 200),
    topic            text NOT NULL CONSTRAINT ck_reference_population_topic CHECK (length(btrim(topic)) BETWEEN 1 AND 120),
    population_group text NOT NULL CONSTRAINT ck_reference_population_group CHECK (length(btrim(population_group)) BETWEEN 1 AND 200),
    -- Each topic has a base of its own: tables of one census differ slightly, and that is no error.
    base             integer NOT NULL CONSTRAINT ck_reference_population_base CHECK (base >= 1),
    source           text NOT NULL CONSTRAINT ck_reference_population_source CHECK (length(btrim(source)) BETWEEN 1 AND 500),
    version          integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_reference_population_topic UNIQUE (edition, geography, topic)
);

-- Categories of a topic may overlap: a group that a survey uses stands beside the bands that it is made of.
CREATE TABLE reference_category (
    id            uuid CONSTRAINT pk_reference_category PRIMARY KEY DEFAULT uuidv7(),
    population_id uuid NOT NULL CONSTRAINT fk_reference_category_population REFERENCES reference_population,
    ordinal       integer NOT NULL,
    name          text NOT NULL CONSTRAINT ck_reference_category_name CHECK (length(btrim(name)) BETWEEN 1 AND 120),
    count         integer NOT NULL CONSTRAINT ck_reference_category_count CHECK (count >= 0),
    derivation    text CONSTRAINT ck_reference_category_derivation CHECK (length(btrim(derivation)) BETWEEN 1 AND 1000),
    version       integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_reference_category_name UNIQUE (population_id, name)
);

-- True counts. Aggregates alone: no row is a person, and no field takes free text about one.
CREATE TABLE respondent_profile (
    id              uuid CONSTRAINT pk_respondent_profile PRIMARY KEY DEFAULT uuidv7(),
    consultation_id uuid NOT NULL CONSTRAINT uq_respondent_profile_consultation UNIQUE
                    CONSTRAINT fk_respondent_profile_consultation REFERENCES consultation ON DELETE CASCADE,
    -- Grows with every saving, release and publication, so that whoever edits an older state is told.
    saves           integer NOT NULL DEFAULT 0,
    version         integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);

CREATE FUNCTION is_characteristic(name text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT name IN ('AGE', 'SEX', 'ETHNICITY', 'DISABILITY', 'RELIGION', 'SEXUAL_ORIENTATION', 'GENDER_REASSIGNMENT',
                    'MARRIAGE', 'PREGNANCY', 'CARERS', 'LANGUAGE', 'ARMED_FORCES', 'DEPRIVATION', 'AREA')
$$;

CREATE TABLE respondent_table (
    id             uuid CONSTRAINT pk_respondent_table PRIMARY KEY DEFAULT uuidv7(),
    profile_id     uuid NOT NULL CONSTRAINT fk_respondent_table_profile REFERENCES respondent_profile ON DELETE CASCADE,
    ordinal        integer NOT NULL,
    -- One table for each: two bandings of the same people would be each other's subtotals.
    characteristic text NOT NULL CONSTRAINT ck_respondent_table_characteristic CHECK (is_characteristic(characteristic)),
    base           integer NOT NULL CONSTRAINT ck_respondent_table_base CHECK (base >= 1),
    reference_id   uuid CONSTRAINT fk_respondent_table_reference REFERENCES reference_population,
    version        integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_respondent_table_characteristic UNIQUE (profile_id, characteristic)
);

CREATE TABLE respondent_count (
    id       uuid CONSTRAINT pk_respondent_count PRIMARY KEY DEFAULT uuidv7(),
    table_id uuid NOT NULL CONSTRAINT fk_respondent_count_table REFERENCES respondent_table ON DELETE CASCADE,
    ordinal  integer NOT NULL,
    category text NOT NULL CONSTRAINT ck_respondent_count_category CHECK (length(btrim(category)) BETWEEN 1 AND 120),
    count    integer NOT NULL CONSTRAINT ck_respondent_count_count CHECK (count >= 0),
    -- Categories of the reference population that are the same people.
    matches  text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_respondent_count_matches CHECK (all_filled(matches)),
    version  integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_respondent_count_category UNIQUE (table_id, category)
);

-- A version of a profile as the public was told it. Only ever added to.
CREATE TABLE profile_publication (
    id              uuid CONSTRAINT pk_profile_publication PRIMARY KEY DEFAULT uuidv7(),
    consultation_id uuid NOT NULL CONSTRAINT fk_profile_publication_consultation REFERENCES consultation,
    -- Counts from 1: of two that are made from the same state only one can be kept.
    number          integer NOT NULL CONSTRAINT ck_profile_publication_number CHECK (number >= 1),
    published_on    date NOT NULL,
    threshold       integer NOT NULL CONSTRAINT ck_profile_publication_threshold CHECK (threshold BETWEEN 3 AND 100),
    rounding        integer NOT NULL,
    reason          text NOT NULL CONSTRAINT ck_profile_publication_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
    author          text NOT NULL CONSTRAINT ck_profile_publication_author CHECK (btrim(author) <> ''),
    version         integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_profile_publication_number UNIQUE (consultation_id, number),
    CONSTRAINT ck_profile_publication_rounding CHECK (rounding BETWEEN 1 AND threshold)
);

CREATE TABLE published_table (
    id             uuid CONSTRAINT pk_published_table PRIMARY KEY DEFAULT uuidv7(),
    publication_id uuid NOT NULL CONSTRAINT fk_published_table_publication REFERENCES profile_publication,
    ordinal        integer NOT NULL,
    characteristic text NOT NULL CONSTRAINT ck_published_table_characteristic CHECK (is_characteristic(characteristic)),
    -- Rounded, as every figure here; nothing where it is suppressed.
    base           integer CONSTRAINT ck_published_table_base CHECK (base >= 1),
    reference_id   uuid CONSTRAINT fk_published_table_reference REFERENCES reference_population,
    -- Every pair of rules that this table has ever been told under: [{"threshold": 10, "rounding": 5}].
    told_under     jsonb NOT NULL CONSTRAINT ck_published_table_told_under CHECK (jsonb_array_length(told_under) >= 1),
    version        integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_published_table_characteristic UNIQUE (publication_id, characteristic)
);
CREATE INDEX ix_published_table_characteristic ON published_table (characteristic, publication_id);

CREATE TABLE published_figure (
    id       uuid CONSTRAINT pk_published_figure PRIMARY KEY DEFAULT uuidv7(),
    table_id uuid NOT NULL CONSTRAINT fk_published_figure_table REFERENCES published_table,
    ordinal  integer NOT NULL,
    category text NOT NULL CONSTRAINT ck_published_figure_category CHECK (length(btrim(category)) BETWEEN 1 AND 120),
    figure   integer CONSTRAINT ck_published_figure_figure CHECK (figure >= 1),
    matches  text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_published_figure_matches CHECK (all_filled(matches)),
    version  integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_published_figure_category UNIQUE (table_id, category)
);

-- A named officer lets the rules decide anew, in the next publication, on a figure that this one suppresses.
CREATE TABLE profile_release (
    id             uuid CONSTRAINT pk_profile_release PRIMARY KEY DEFAULT uuidv7(),
    publication_id uuid NOT NULL CONSTRAINT fk_profile_release_publication REFERENCES profile_publication,
    characteristic text NOT NULL CONSTRAINT ck_profile_release_characteristic CHECK (is_characteristic(characteristic)),
    -- Without one it is the base of the table.
    category       text CONSTRAINT ck_profile_release_category CHECK (length(btrim(category)) BETWEEN 1 AND 120),
    on_date        date NOT NULL,
    reason         text NOT NULL CONSTRAINT ck_profile_release_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
    author         text NOT NULL CONSTRAINT ck_profile_release_author CHECK (btrim(author) <> ''),
    author_id      text NOT NULL CONSTRAINT ck_profile_release_author_id CHECK (btrim(author_id) <> ''),
    version        integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_profile_release UNIQUE NULLS NOT DISTINCT (publication_id, characteristic, category)
);

-- Somebody has looked at true figures. Who and when is in the stamps and in the trail. It outlives a draft that is deleted.
CREATE TABLE true_figures_look (
    id              uuid CONSTRAINT pk_true_figures_look PRIMARY KEY DEFAULT uuidv7(),
    ref             text NOT NULL,
    consultation_id uuid NOT NULL,
    version         integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);
CREATE INDEX ix_true_figures_look_consultation ON true_figures_look (consultation_id);

-- Once suppressed, suppressed until it is released: whoever writes a publication.
CREATE FUNCTION keep_suppressed_figure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    told published_table;
    earlier profile_publication;
    suppressed boolean;
    named text := CASE WHEN TG_TABLE_NAME = 'published_figure' THEN to_jsonb(NEW) ->> 'category' END;
BEGIN
    SELECT * INTO told FROM published_table
     WHERE id = (to_jsonb(NEW) ->> CASE WHEN TG_TABLE_NAME = 'published_figure' THEN 'table_id' ELSE 'id' END)::uuid;
    SELECT b.* INTO earlier
      FROM profile_publication p
      JOIN profile_publication b ON b.consultation_id = p.consultation_id AND b.number < p.number
     WHERE p.id = told.publication_id AND EXISTS (SELECT 1 FROM published_table t
             WHERE t.publication_id = b.id AND t.characteristic = told.characteristic)
     ORDER BY b.number DESC LIMIT 1;
    SELECT CASE WHEN named IS NULL THEN t.base IS NULL
                ELSE EXISTS (SELECT 1 FROM published_figure f
                              WHERE f.table_id = t.id AND f.category = named AND f.figure IS NULL) END
      INTO suppressed
      FROM published_table t WHERE t.publication_id = earlier.id AND t.characteristic = told.characteristic;
    IF suppressed AND NOT EXISTS (SELECT 1 FROM profile_release r
             WHERE r.publication_id = earlier.id AND r.characteristic = told.characteristic
               AND r.category IS NOT DISTINCT FROM named) THEN
        RAISE EXCEPTION '% % was suppressed and has not been released', told.characteristic, coalesce(named, '(base)')
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_suppressed AFTER INSERT ON published_figure
    FOR EACH ROW WHEN (NEW.figure IS NOT NULL) EXECUTE FUNCTION keep_suppressed_figure();
CREATE TRIGGER keep_suppressed AFTER INSERT ON published_table
    FOR EACH ROW WHEN (NEW.base IS NOT NULL) EXECUTE FUNCTION keep_suppressed_figure();

DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['disclosure_rules', 'reference_population', 'reference_category', 'profile_publication',
            'published_table', 'published_figure', 'profile_release', 'true_figures_look'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.refuse()', t);
    END LOOP;
END $$;

SELECT audit.follow(t) FROM unnest(ARRAY['disclosure_rules', 'reference_population', 'reference_category',
    'respondent_profile', 'respondent_table', 'respondent_count', 'profile_publication', 'published_table',
    'published_figure', 'profile_release', 'true_figures_look']::regclass[]) AS t;

INSERT INTO disclosure_rules (number, threshold, rounding, reason, author)
VALUES (1, 10, 5, 'What holds until the council decides otherwise', 'Due Regard');
