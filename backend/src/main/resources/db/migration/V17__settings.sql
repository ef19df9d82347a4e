-- Settings that people change in forms: lines of report, services, and rating rules with their history.

-- Nobody reports to themselves by any way. Writers of these lines wait for each other, so that two who close a circle
-- together are not both let through.
CREATE FUNCTION keep_lines_of_report_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(28350);
    IF EXISTS (WITH RECURSIVE up (id) AS (
                   SELECT NEW.reports_to_id
                   UNION
                   SELECT p.reports_to_id FROM person p JOIN up ON p.id = up.id WHERE p.reports_to_id IS NOT NULL)
               SELECT 1 FROM up WHERE up.id = NEW.id) THEN
        RAISE EXCEPTION '% would report to themselves', NEW.name USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_lines_of_report_open BEFORE INSERT OR UPDATE OF reports_to_id ON person
    FOR EACH ROW WHEN (NEW.reports_to_id IS NOT NULL) EXECUTE FUNCTION keep_lines_of_report_open();

-- A service that is not used for anything new stays, for what it led. Its named head is written to as a head of service.
ALTER TABLE service
    ADD COLUMN active boolean NOT NULL DEFAULT true,
    ADD COLUMN head_id uuid CONSTRAINT fk_service_head REFERENCES person;
CREATE INDEX ix_service_head ON service (head_id) WHERE head_id IS NOT NULL;

CREATE FUNCTION keep_service_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the code of service % is for good', OLD.code USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_service_code BEFORE UPDATE OF code ON service
    FOR EACH ROW WHEN (NEW.code <> OLD.code) EXECUTE FUNCTION keep_service_code();

-- Every set of rating rules that a plan has had, so that a rating as at a day can name the rules it was made with.
-- Nothing of a draft is rated: its rules are the first set on the day on which it comes into force.
CREATE TABLE plan_rules_version (
    id                uuid CONSTRAINT pk_plan_rules_version PRIMARY KEY DEFAULT uuidv7(),
    plan_id           uuid NOT NULL CONSTRAINT fk_plan_rules_version_plan REFERENCES plan,
    rules_version     integer NOT NULL CONSTRAINT ck_plan_rules_version_number CHECK (rules_version >= 1),
    since             timestamptz NOT NULL,
    reason            text,
    lateness_months   integer NOT NULL,
    staleness_months  integer NOT NULL,
    red_share_numerator     integer NOT NULL,
    red_share_denominator   integer NOT NULL,
    amber_share_numerator   integer NOT NULL,
    amber_share_denominator integer NOT NULL,
    statutory_red     boolean NOT NULL,
    tolerance_percent numeric NOT NULL,
    disabled_rules    text[] NOT NULL,
    version           integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);
CREATE INDEX ix_plan_rules_version_plan ON plan_rules_version (plan_id, id DESC);
SELECT audit.follow('plan_rules_version');
CREATE TRIGGER plan_rules_version_append_only BEFORE UPDATE OR DELETE ON plan_rules_version
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER plan_rules_version_no_truncate BEFORE TRUNCATE ON plan_rules_version
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

-- Rules that are there already: since they were last touched, by whoever touched them.
INSERT INTO plan_rules_version (plan_id, rules_version, since, lateness_months, staleness_months, red_share_numerator,
       red_share_denominator, amber_share_numerator, amber_share_denominator, statutory_red, tolerance_percent, disabled_rules)
SELECT plan_id, rules_version, updated_at, lateness_months, staleness_months, red_share_numerator,
       red_share_denominator, amber_share_numerator, amber_share_denominator, statutory_red, tolerance_percent, disabled_rules
  FROM plan_rules
 WHERE EXISTS (SELECT 1 FROM plan p WHERE p.id = plan_id AND p.status NOT IN ('DRAFT', 'SUBMITTED'));

-- Written by the database, whoever sets rules: a form, an import or a hand.
CREATE FUNCTION keep_rules_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.rules_version, OLD.lateness_months, OLD.staleness_months, OLD.red_share_numerator,
            OLD.red_share_denominator, OLD.amber_share_numerator, OLD.amber_share_denominator, OLD.statutory_red,
            OLD.tolerance_percent, OLD.disabled_rules)
       IS NOT DISTINCT FROM (NEW.rules_version, NEW.lateness_months, NEW.staleness_months, NEW.red_share_numerator,
            NEW.red_share_denominator, NEW.amber_share_numerator, NEW.amber_share_denominator, NEW.statutory_red,
            NEW.tolerance_percent, NEW.disabled_rules) THEN
        RETURN NULL;
    END IF;
    IF EXISTS (SELECT 1 FROM plan p WHERE p.id = NEW.plan_id AND p.status IN ('DRAFT', 'SUBMITTED')) THEN
        RETURN NULL;
    END IF;
    INSERT INTO plan_rules_version (plan_id, rules_version, since, reason, lateness_months, staleness_months,
           red_share_numerator, red_share_denominator, amber_share_numerator, amber_share_denominator, statutory_red,
           tolerance_percent, disabled_rules)
    VALUES (NEW.plan_id, NEW.rules_version, now(), nullif(current_setting('app.reason', true), ''), NEW.lateness_months,
           NEW.staleness_months, NEW.red_share_numerator, NEW.red_share_denominator, NEW.amber_share_numerator,
           NEW.amber_share_denominator, NEW.statutory_red, NEW.tolerance_percent, NEW.disabled_rules);
    RETURN NULL;
END $$;
CREATE TRIGGER keep_rules_version AFTER INSERT OR UPDATE ON plan_rules
    FOR EACH ROW EXECUTE FUNCTION keep_rules_version();

CREATE FUNCTION begin_rules_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO plan_rules_version (plan_id, rules_version, since, reason, lateness_months, staleness_months,
           red_share_numerator, red_share_denominator, amber_share_numerator, amber_share_denominator, statutory_red,
           tolerance_percent, disabled_rules)
    SELECT r.plan_id, r.rules_version, now(), nullif(current_setting('app.reason', true), ''), r.lateness_months,
           r.staleness_months, r.red_share_numerator, r.red_share_denominator, r.amber_share_numerator,
           r.amber_share_denominator, r.statutory_red, r.tolerance_percent, r.disabled_rules
      FROM plan_rules r WHERE r.plan_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER begin_rules_versions AFTER UPDATE OF status ON plan
    FOR EACH ROW WHEN (OLD.status IN ('DRAFT', 'SUBMITTED') AND NEW.status NOT IN ('DRAFT', 'SUBMITTED'))
    EXECUTE FUNCTION begin_rules_versions();
