-- How often a measure is read, what it is to reach in which period, and where a reading comes from (decision 19).

ALTER TABLE measure
    ADD COLUMN frequency    text CONSTRAINT ck_measure_frequency CHECK (frequency IN ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    -- So many days after the end of its period a reading is still in time.
    ADD COLUMN due_days     integer CONSTRAINT ck_measure_due_days CHECK (due_days BETWEEN 0 AND 366),
    ADD COLUMN data_quality text CONSTRAINT ck_measure_data_quality CHECK (length(btrim(data_quality)) BETWEEN 1 AND 4000),
    ADD CONSTRAINT ck_measure_rhythm CHECK (due_days IS NULL OR frequency IS NOT NULL),
    ADD CONSTRAINT ck_measure_milestone_once CHECK (type <> 'MILESTONE' OR frequency IS NULL);

-- What is to be reached from a day on, until the next entry; before the first one the target of the measure itself holds.
CREATE TABLE measure_target (
    plan_id      uuid NOT NULL,
    measure_id   uuid NOT NULL,
    from_date    date NOT NULL,
    target       numeric NOT NULL,
    target_upper numeric CONSTRAINT ck_measure_target_range CHECK (target_upper >= target),
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT pk_measure_target PRIMARY KEY (measure_id, from_date),
    CONSTRAINT fk_measure_target_measure FOREIGN KEY (plan_id, measure_id) REFERENCES measure (plan_id, id) ON DELETE CASCADE
);
SELECT audit.follow('measure_target'::regclass);

-- A target that was approved stays; later ones may be agreed while the plan runs. The services say so in words first.
CREATE FUNCTION keep_approved_targets() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    which measure_target := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    IF (SELECT status FROM plan WHERE id = which.plan_id) NOT IN ('DRAFT', 'SUBMITTED')
       AND (TG_OP <> 'INSERT' OR EXISTS (SELECT 1 FROM measure_target t
                                          WHERE t.measure_id = which.measure_id AND t.from_date >= which.from_date)) THEN
        RAISE EXCEPTION 'the plan is approved: its targets until % are frozen', which.from_date
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN which;
END $$;
CREATE TRIGGER keep_approved_targets BEFORE INSERT OR UPDATE OR DELETE ON measure_target FOR EACH ROW
    EXECUTE FUNCTION keep_approved_targets();

-- A reading may be a document, a share without a rounded figure, and something that a system knows under a key of its own.
ALTER TABLE reading
    ADD COLUMN document_title text CONSTRAINT ck_reading_document_title CHECK (length(btrim(document_title)) BETWEEN 1 AND 300),
    ADD COLUMN document_url   text CONSTRAINT ck_reading_document_url CHECK (document_url ~ '^https?://' AND length(document_url) <= 2000),
    ADD COLUMN document_date  date,
    ADD COLUMN system         text CONSTRAINT ck_reading_system CHECK (btrim(system) <> ''),
    ADD COLUMN external_id    text CONSTRAINT ck_reading_external_id CHECK (length(external_id) BETWEEN 1 AND 200),
    ADD CONSTRAINT ck_reading_document CHECK ((document_title IS NULL) = (document_date IS NULL)
                                              AND (document_url IS NULL OR document_title IS NOT NULL)),
    ADD CONSTRAINT ck_reading_external CHECK ((system IS NULL) = (external_id IS NULL)),
    ADD CONSTRAINT uq_reading_external UNIQUE (system, external_id),
    DROP CONSTRAINT ck_reading_says_something,
    ADD CONSTRAINT ck_reading_says_something CHECK (num_nonnulls(value, text, numerator, document_title) >= 1);

-- Which reading stands is never a question: each is confirmed or corrected by at most one other.
CREATE UNIQUE INDEX uq_reading_corrects ON reading (corrects_id) WHERE corrects_id IS NOT NULL;

CREATE FUNCTION reading_replaces() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    was reading;
BEGIN
    SELECT * INTO was FROM reading WHERE id = NEW.corrects_id;
    IF was.measure_id IS DISTINCT FROM NEW.measure_id THEN
        RAISE EXCEPTION 'reading % corrects one of another measure', NEW.ref USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.provisional AND NOT was.provisional THEN
        RAISE EXCEPTION 'reading % is provisional and corrects a final one', NEW.ref USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER replaces BEFORE INSERT ON reading FOR EACH ROW WHEN (NEW.corrects_id IS NOT NULL)
    EXECUTE FUNCTION reading_replaces();

-- When the next reading is due is worked out with the rating; and the rating of the latest reading stays known when the
-- next one is late, because silence must not lift what it says of an action.
ALTER TABLE measure_state
    ADD COLUMN next_due       date,
    ADD COLUMN reading_rating text CONSTRAINT ck_measure_state_reading
        CHECK (reading_rating IN ('GREEN', 'AMBER', 'RED', 'DATA_ONLY', 'NOT_DUE', 'LATE'));
UPDATE measure_state s SET next_due = m.next_due, reading_rating = s.rating FROM measure m WHERE m.id = s.measure_id;
