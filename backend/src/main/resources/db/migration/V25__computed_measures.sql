-- Measures whose readings are worked out from the register of consultations, and never typed (decision 24).

ALTER TABLE measure
    ADD COLUMN derivation text CONSTRAINT ck_measure_derivation
        CHECK (derivation IN ('CONSULTATIONS_COMPLETED', 'FEEDBACK_GIVEN', 'GROUP_RESPONSES', 'GROUP_SHARE')),
    ADD COLUMN derivation_side text CONSTRAINT ck_measure_derivation_side CHECK (derivation_side IN ('EXTERNAL', 'INTERNAL')),
    ADD COLUMN derivation_characteristic text
        CONSTRAINT ck_measure_derivation_characteristic CHECK (is_characteristic(derivation_characteristic)),
    ADD COLUMN derivation_categories text[]
        CONSTRAINT ck_measure_derivation_categories CHECK (cardinality(derivation_categories) BETWEEN 1 AND 20
                                                           AND all_filled(derivation_categories)),
    -- A count is a number, a share a percentage; either may also only be meant to go up or down.
    ADD CONSTRAINT ck_measure_derivation_type CHECK (derivation IS NULL OR type = 'DIRECTIONAL'
        OR type = CASE WHEN derivation IN ('CONSULTATIONS_COMPLETED', 'GROUP_RESPONSES') THEN 'NUMBER' ELSE 'PERCENT' END),
    ADD CONSTRAINT ck_measure_derivation_years CHECK (derivation IS NULL OR frequency IS NULL OR frequency = 'YEARLY'),
    ADD CONSTRAINT ck_measure_derivation_asked CHECK (derivation_side IS NULL
        OR coalesce(derivation IN ('CONSULTATIONS_COMPLETED', 'FEEDBACK_GIVEN'), false)),
    ADD CONSTRAINT ck_measure_derivation_group CHECK (
        coalesce(derivation IN ('GROUP_RESPONSES', 'GROUP_SHARE'), false) = (derivation_characteristic IS NOT NULL)
        AND (derivation_characteristic IS NULL) = (derivation_categories IS NULL));
CREATE INDEX ix_measure_derivation ON measure (plan_id) WHERE derivation IS NOT NULL;

ALTER TABLE reading ADD COLUMN computed boolean NOT NULL DEFAULT false;

-- What is computed is computed alone: no reading of such a measure is typed, whoever writes.
CREATE FUNCTION keep_computed_readings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.computed <> (SELECT derivation IS NOT NULL FROM measure WHERE id = NEW.measure_id) THEN
        RAISE EXCEPTION 'reading %: a measure is either computed or read', NEW.ref USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_computed BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION keep_computed_readings();

-- Readings that are there say what they were worked out by: another definition is another measure.
CREATE FUNCTION keep_derivation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM reading WHERE measure_id = OLD.id) THEN
        RAISE EXCEPTION 'measure % has readings: what they are worked out by stays', OLD.ref
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_derivation BEFORE UPDATE ON measure FOR EACH ROW
    WHEN ((OLD.derivation, OLD.derivation_side, OLD.derivation_characteristic, OLD.derivation_categories)
          IS DISTINCT FROM (NEW.derivation, NEW.derivation_side, NEW.derivation_characteristic, NEW.derivation_categories))
    EXECUTE FUNCTION keep_derivation();
