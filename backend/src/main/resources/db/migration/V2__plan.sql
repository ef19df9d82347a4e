-- Plans with what surrounds them: roles, objectives, priorities, related plans, services, papers, rating rules.
CREATE TABLE organisation (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    code       text NOT NULL CONSTRAINT uq_organisation_code UNIQUE CONSTRAINT ck_organisation_code CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    name       text NOT NULL CONSTRAINT ck_organisation_name CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);

CREATE TABLE plan (
    id                 uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id    uuid NOT NULL REFERENCES organisation,
    ref                text NOT NULL CONSTRAINT uq_plan_ref UNIQUE
                       CONSTRAINT ck_plan_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$' AND ref <> 'current'),
    title              text NOT NULL CONSTRAINT ck_plan_title CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    status             text NOT NULL CONSTRAINT ck_plan_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'IN_FORCE', 'SUPERSEDED', 'CLOSED')),
    period_start       date,
    period_end         date,
    period_text        text NOT NULL CONSTRAINT ck_plan_period_text CHECK (btrim(period_text) <> ''),
    approving_body     text,
    decision_date      date,
    decision_text      text,
    decision_source_id uuid,
    decision_paragraph text,
    superseded_by_id   uuid REFERENCES plan,
    -- PERIOD: today while the period runs, then the last published position. POSITION: always the last position.
    as_at_rule         text NOT NULL DEFAULT 'PERIOD' CONSTRAINT ck_plan_as_at_rule CHECK (as_at_rule IN ('PERIOD', 'POSITION')),
    position_date      date,
    reporting_months   integer NOT NULL DEFAULT 12 CONSTRAINT ck_plan_reporting_months CHECK (reporting_months BETWEEN 1 AND 60),
    reporting_grace_days integer NOT NULL DEFAULT 28 CONSTRAINT ck_plan_reporting_grace CHECK (reporting_grace_days BETWEEN 0 AND 366),
    version            integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT ck_plan_period CHECK (period_end >= period_start),
    CONSTRAINT ck_plan_position CHECK (as_at_rule <> 'POSITION' OR position_date IS NOT NULL),
    CONSTRAINT ck_plan_superseded CHECK (superseded_by_id IS NULL OR (superseded_by_id <> id AND status = 'SUPERSEDED'))
);
CREATE INDEX ix_plan_organisation ON plan (organisation_id);

-- Rating rules are data of the plan (spec/monitoring.md): printed with every rating, kept in every snapshot.
CREATE TABLE plan_rules (
    plan_id           uuid CONSTRAINT pk_plan_rules PRIMARY KEY REFERENCES plan,
    rules_version     integer NOT NULL DEFAULT 1 CHECK (rules_version >= 1),
    lateness_months   integer NOT NULL DEFAULT 3 CONSTRAINT ck_plan_rules_lateness CHECK (lateness_months BETWEEN 0 AND 60),
    staleness_months  integer NOT NULL DEFAULT 6 CONSTRAINT ck_plan_rules_staleness CHECK (staleness_months BETWEEN 1 AND 60),
    red_share_numerator     integer NOT NULL DEFAULT 1,
    red_share_denominator   integer NOT NULL DEFAULT 4,
    amber_share_numerator   integer NOT NULL DEFAULT 1,
    amber_share_denominator integer NOT NULL DEFAULT 4,
    statutory_red     boolean NOT NULL DEFAULT true,
    tolerance_percent numeric NOT NULL DEFAULT 10 CONSTRAINT ck_plan_rules_tolerance CHECK (tolerance_percent BETWEEN 0 AND 100),
    disabled_rules    text[] NOT NULL DEFAULT '{}'
                      CONSTRAINT ck_plan_rules_disabled CHECK (disabled_rules <@ ARRAY['A3','A4','A5','A6','A7','A8','A9','A10','A12','A13']),
    version           integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT ck_plan_rules_red CHECK (red_share_numerator > 0 AND red_share_denominator >= red_share_numerator),
    CONSTRAINT ck_plan_rules_amber CHECK (amber_share_numerator > 0 AND amber_share_denominator >= amber_share_numerator)
);

CREATE TABLE source_document (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id      uuid NOT NULL REFERENCES plan,
    code         text NOT NULL CONSTRAINT ck_source_document_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    title        text NOT NULL CONSTRAINT ck_source_document_title CHECK (length(btrim(title)) BETWEEN 1 AND 300),
    publisher    text,
    published_on date NOT NULL,
    reference    text,
    url          text CONSTRAINT ck_source_document_url CHECK (url ~ '^https?://'),
    ordinal      integer NOT NULL CHECK (ordinal >= 0),
    version      integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_source_document_code UNIQUE (plan_id, code),
    CONSTRAINT uq_source_document_plan UNIQUE (plan_id, id)
);

CREATE TABLE source_paragraph (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    document_id uuid NOT NULL REFERENCES source_document,
    number      text NOT NULL CONSTRAINT ck_source_paragraph_number CHECK (length(btrim(number)) BETWEEN 1 AND 60),
    heading     text,
    text        text NOT NULL CONSTRAINT ck_source_paragraph_text CHECK (btrim(text) <> ''),
    ordinal     integer NOT NULL CHECK (ordinal >= 0),
    version     integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_source_paragraph_number UNIQUE (document_id, number)
);

-- A cited paragraph must exist in its paper: every citation is a pair (document, paragraph number).
ALTER TABLE plan ADD CONSTRAINT fk_plan_decision_source FOREIGN KEY (id, decision_source_id)
    REFERENCES source_document (plan_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE plan ADD CONSTRAINT fk_plan_decision_paragraph FOREIGN KEY (decision_source_id, decision_paragraph)
    REFERENCES source_paragraph (document_id, number) DEFERRABLE INITIALLY DEFERRED;

-- Strategic priorities, cross-cutting objectives and related plans of a plan: named lists that objectives point to.
CREATE TABLE plan_theme (
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id uuid NOT NULL REFERENCES plan,
    kind    text NOT NULL CONSTRAINT ck_plan_theme_kind CHECK (kind IN ('PRIORITY', 'CROSS_CUTTING', 'RELATED_PLAN')),
    code    text NOT NULL CONSTRAINT ck_plan_theme_code CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    name    text NOT NULL CONSTRAINT ck_plan_theme_name CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    ordinal integer NOT NULL CHECK (ordinal >= 0),
    version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_plan_theme_code UNIQUE (plan_id, kind, code),
    CONSTRAINT uq_plan_theme_plan UNIQUE (plan_id, id)
);

-- Services of an organisation; they outlive plans.
CREATE TABLE service (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    organisation_id uuid NOT NULL REFERENCES organisation,
    code            text NOT NULL CONSTRAINT ck_service_code CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    name            text NOT NULL CONSTRAINT ck_service_name CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    version         integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_service_code UNIQUE (organisation_id, code)
);

CREATE TABLE role (
    id                 uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id            uuid NOT NULL REFERENCES plan,
    code               text NOT NULL CONSTRAINT ck_role_code CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    name               text NOT NULL CONSTRAINT ck_role_name CHECK (length(btrim(name)) BETWEEN 1 AND 200),
    ordinal            integer NOT NULL CHECK (ordinal >= 0),
    override_rating    text CONSTRAINT ck_role_override_rating CHECK (override_rating IN ('GREEN', 'AMBER', 'RED')),
    override_author    text,
    override_reason    text,
    override_review_by date,
    version            integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_role_code UNIQUE (plan_id, code),
    CONSTRAINT uq_role_plan UNIQUE (plan_id, id),
    CONSTRAINT ck_role_override CHECK (num_nulls(override_rating, override_author, override_reason, override_review_by) IN (0, 4))
);

CREATE TABLE objective (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id          uuid NOT NULL REFERENCES plan,
    role_id          uuid NOT NULL,
    ref              text NOT NULL CONSTRAINT ck_objective_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    text             text NOT NULL CONSTRAINT ck_objective_text CHECK (length(btrim(text)) BETWEEN 1 AND 4000),
    why_it_matters   text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_objective_why CHECK (all_filled(why_it_matters)),
    priorities_text  text,
    source_id        uuid,
    source_paragraph text,
    ordinal          integer NOT NULL CHECK (ordinal >= 0),
    version          integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_objective_ref UNIQUE (plan_id, ref),
    CONSTRAINT uq_objective_plan UNIQUE (plan_id, id),
    CONSTRAINT fk_objective_role FOREIGN KEY (plan_id, role_id) REFERENCES role (plan_id, id),
    CONSTRAINT fk_objective_source FOREIGN KEY (plan_id, source_id) REFERENCES source_document (plan_id, id),
    CONSTRAINT fk_objective_paragraph FOREIGN KEY (source_id, source_paragraph) REFERENCES source_paragraph (document_id, number)
);
CREATE INDEX ix_objective_role ON objective (role_id);

CREATE TABLE objective_theme (
    objective_id uuid NOT NULL REFERENCES objective,
    theme_id     uuid NOT NULL REFERENCES plan_theme,
    ordinal      integer NOT NULL CHECK (ordinal >= 0),
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_objective_theme PRIMARY KEY (objective_id, theme_id)
);
CREATE INDEX ix_objective_theme_theme ON objective_theme (theme_id);

SELECT audit.follow(t) FROM unnest(ARRAY['organisation', 'plan', 'plan_rules', 'source_document', 'source_paragraph',
    'plan_theme', 'service', 'role', 'objective', 'objective_theme']::regclass[]) AS t;
