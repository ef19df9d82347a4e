-- Outcomes and measures with their readings. Decimals are exact; a reading is never changed, only corrected by a new one.
CREATE TABLE measure (
    id                uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id           uuid NOT NULL REFERENCES plan,
    objective_id      uuid NOT NULL,
    ref               text NOT NULL CONSTRAINT ck_measure_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    kind              text NOT NULL CONSTRAINT ck_measure_kind CHECK (kind IN ('OUTCOME', 'MEASURE')),
    type              text NOT NULL CONSTRAINT ck_measure_type CHECK (type IN ('NUMBER', 'PERCENT', 'RATIO', 'YES_NO', 'DOCUMENT', 'DIRECTIONAL', 'MILESTONE')),
    name              text NOT NULL CONSTRAINT ck_measure_name CHECK (length(btrim(name)) BETWEEN 1 AND 1000),
    sub_points        text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_measure_sub_points CHECK (all_filled(sub_points)),
    unit              text,
    good              text CONSTRAINT ck_measure_good CHECK (good IN ('HIGHER', 'LOWER', 'IN_RANGE')),
    target            numeric,
    target_upper      numeric,
    tolerance_percent numeric CONSTRAINT ck_measure_tolerance CHECK (tolerance_percent BETWEEN 0 AND 100),
    baseline          numeric,
    next_due          date,
    note              text,
    source_id         uuid,
    source_paragraph  text,
    ordinal           integer NOT NULL CHECK (ordinal >= 0),
    version           integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_measure_ref UNIQUE (plan_id, ref),
    CONSTRAINT uq_measure_plan UNIQUE (plan_id, id),
    CONSTRAINT ck_measure_range CHECK (target_upper IS NULL OR (good = 'IN_RANGE' AND target IS NOT NULL AND target_upper >= target)),
    CONSTRAINT ck_measure_target CHECK (target IS NULL OR good IS NOT NULL),
    CONSTRAINT fk_measure_objective FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id),
    CONSTRAINT fk_measure_source FOREIGN KEY (plan_id, source_id) REFERENCES source_document (plan_id, id),
    CONSTRAINT fk_measure_paragraph FOREIGN KEY (source_id, source_paragraph) REFERENCES source_paragraph (document_id, number)
);
CREATE INDEX ix_measure_objective ON measure (objective_id);

CREATE TABLE measure_action (
    plan_id    uuid NOT NULL,
    measure_id uuid NOT NULL,
    action_id  uuid NOT NULL,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_measure_action PRIMARY KEY (measure_id, action_id),
    CONSTRAINT fk_measure_action_measure FOREIGN KEY (plan_id, measure_id) REFERENCES measure (plan_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_measure_action_action FOREIGN KEY (plan_id, action_id) REFERENCES action (plan_id, id) ON DELETE CASCADE
);
CREATE INDEX ix_measure_action_action ON measure_action (action_id);

CREATE TABLE reading (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id          uuid NOT NULL,
    measure_id       uuid NOT NULL,
    ref              text NOT NULL CONSTRAINT ck_reading_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    period_label     text NOT NULL CONSTRAINT ck_reading_label CHECK (length(btrim(period_label)) BETWEEN 1 AND 60),
    period_start     date,
    period_end       date NOT NULL,
    value            numeric,
    target           numeric,
    numerator        numeric,
    denominator      numeric CONSTRAINT ck_reading_denominator CHECK (denominator <> 0),
    text             text,
    provisional      boolean NOT NULL DEFAULT false,
    note             text,
    recorded_by      text NOT NULL,
    source_id        uuid,
    source_paragraph text,
    corrects_id      uuid REFERENCES reading,
    version          integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_reading_ref UNIQUE (measure_id, ref),
    CONSTRAINT ck_reading_period CHECK (period_end >= period_start),
    CONSTRAINT ck_reading_says_something CHECK (num_nonnulls(value, text) >= 1),
    CONSTRAINT ck_reading_ratio CHECK ((numerator IS NULL) = (denominator IS NULL)),
    CONSTRAINT fk_reading_measure FOREIGN KEY (plan_id, measure_id) REFERENCES measure (plan_id, id),
    CONSTRAINT fk_reading_source FOREIGN KEY (plan_id, source_id) REFERENCES source_document (plan_id, id),
    CONSTRAINT fk_reading_paragraph FOREIGN KEY (source_id, source_paragraph) REFERENCES source_paragraph (document_id, number)
);
CREATE INDEX ix_reading_measure ON reading (measure_id, period_end DESC, id DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reading FOR EACH ROW EXECUTE FUNCTION audit.refuse();

SELECT audit.follow(t) FROM unnest(ARRAY['measure', 'measure_action', 'reading']::regclass[]) AS t;
