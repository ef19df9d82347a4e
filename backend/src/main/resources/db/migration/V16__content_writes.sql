-- What officers write into plans over HTTP, and ratings that an officer gives to an action without an update.

-- Grows with every saving of what a thing says, its parts included (places, milestones, themes, links), so that its
-- version does: whoever edits it from an older state is told.
ALTER TABLE objective ADD COLUMN saves integer NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN saves integer NOT NULL DEFAULT 0;
ALTER TABLE measure ADD COLUMN saves integer NOT NULL DEFAULT 0;

-- What was approved never changes; the services say so in words first. Until its approval a plan may still be amended.
CREATE FUNCTION keep_approved_wording() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    was jsonb := to_jsonb(OLD);
    now_is jsonb := to_jsonb(NEW);
    field text;
BEGIN
    FOREACH field IN ARRAY TG_ARGV LOOP
        IF was -> field IS DISTINCT FROM now_is -> field
           AND (SELECT status FROM plan WHERE id = NEW.plan_id) NOT IN ('DRAFT', 'SUBMITTED') THEN
            RAISE EXCEPTION 'the plan is approved: % of % % is frozen', field, TG_TABLE_NAME, OLD.ref
                USING ERRCODE = 'restrict_violation';
        END IF;
    END LOOP;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_approved_wording BEFORE UPDATE ON objective FOR EACH ROW
    EXECUTE FUNCTION keep_approved_wording('plan_id', 'ref', 'role_id', 'text', 'why_it_matters', 'priorities_text');
CREATE TRIGGER keep_approved_wording BEFORE UPDATE ON action FOR EACH ROW
    EXECUTE FUNCTION keep_approved_wording('plan_id', 'ref', 'wording', 'sub_points', 'start_date');
CREATE TRIGGER keep_approved_wording BEFORE UPDATE ON action_placement FOR EACH ROW
    EXECUTE FUNCTION keep_approved_wording('plan_id', 'ref', 'wording', 'action_id', 'objective_id');
CREATE TRIGGER keep_approved_wording BEFORE UPDATE ON measure FOR EACH ROW
    EXECUTE FUNCTION keep_approved_wording('plan_id', 'ref', 'objective_id', 'kind', 'type', 'name', 'sub_points');

-- An officer's rating of an action, or its lifting (without a colour). The latest one counts until it expires, or until a
-- later update brings a rating of its own. Only ever added to.
CREATE TABLE action_override (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id     uuid NOT NULL,
    action_id   uuid NOT NULL,
    -- Counts the entries of one action from 1: of two that are made from the same state only one can be kept.
    number      integer NOT NULL CONSTRAINT ck_action_override_number CHECK (number >= 1),
    on_date     date NOT NULL,
    recorded_at timestamptz NOT NULL,
    rating      text CONSTRAINT ck_action_override_rating CHECK (rating IN ('GREEN', 'AMBER', 'RED')),
    review_by   date,
    reason      text NOT NULL CONSTRAINT ck_action_override_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
    author      text NOT NULL CONSTRAINT ck_action_override_author CHECK (btrim(author) <> ''),
    author_id   text NOT NULL CONSTRAINT ck_action_override_author_id CHECK (author_id <> ''),
    version     integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_action_override_number UNIQUE (action_id, number),
    CONSTRAINT ck_action_override_review CHECK ((rating IS NULL) = (review_by IS NULL) AND review_by > on_date),
    CONSTRAINT fk_action_override_action FOREIGN KEY (plan_id, action_id) REFERENCES action (plan_id, id)
);
CREATE INDEX ix_action_override_plan ON action_override (plan_id, action_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON action_override FOR EACH ROW EXECUTE FUNCTION audit.refuse();
SELECT audit.follow('action_override'::regclass);

-- Whose rating is shown: that of an update (officer_update_id), or one that was given without an update.
ALTER TABLE action_state ADD COLUMN officer_override_id uuid REFERENCES action_override;
