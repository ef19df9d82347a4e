-- What lists and dashboards show, kept beside the facts in the same transaction and made anew when the London day turns.
-- Derived: not audited, and safe to rebuild at any time.
CREATE TABLE action_state (
    action_id          uuid PRIMARY KEY REFERENCES action ON DELETE CASCADE,
    plan_id            uuid NOT NULL REFERENCES plan,
    rated_as_at        date NOT NULL,
    lifecycle          text NOT NULL,
    completed_on       date,
    -- The heading under which the action is counted; COMPLETE and CLOSED are counted apart from the ratings.
    band               text NOT NULL CONSTRAINT ck_action_state_band CHECK (band IN ('COMPLETE', 'GREEN', 'AMBER', 'RED', 'NOT_RATED', 'CLOSED')),
    rating             text NOT NULL CONSTRAINT ck_action_state_rating CHECK (rating IN ('GREEN', 'AMBER', 'RED', 'NOT_RATED')),
    rating_source      text NOT NULL CONSTRAINT ck_action_state_source CHECK (rating_source IN ('COMPUTED', 'OFFICER')),
    explanation        text NOT NULL,
    computed_rating    text NOT NULL,
    computed_rule      text NOT NULL,
    computed_sentence  text NOT NULL,
    officer_update_id  uuid REFERENCES progress_update,
    officer_expired    boolean NOT NULL DEFAULT false,
    freshness          text NOT NULL CONSTRAINT ck_action_state_freshness CHECK (freshness IN ('CURRENT', 'DUE', 'OVERDUE', 'NEVER')),
    evidence           text NOT NULL CONSTRAINT ck_action_state_evidence CHECK (evidence IN ('NONE', 'NARRATIVE', 'DOCUMENT', 'MEASURED')),
    forecast_date      date,
    forecast_reason    text,
    latest_update_id   uuid REFERENCES progress_update,
    latest_update_on   date,
    -- The heading at the position before the one shown: "what changed since the last committee".
    previous_band      text
);
CREATE INDEX ix_action_state_plan ON action_state (plan_id, band);

CREATE TABLE measure_state (
    measure_id         uuid PRIMARY KEY REFERENCES measure ON DELETE CASCADE,
    plan_id            uuid NOT NULL REFERENCES plan,
    rated_as_at        date NOT NULL,
    latest_reading_id  uuid REFERENCES reading,
    rating             text NOT NULL CONSTRAINT ck_measure_state_rating CHECK (rating IN ('GREEN', 'AMBER', 'RED', 'DATA_ONLY', 'NOT_DUE', 'LATE')),
    explanation        text NOT NULL,
    travel_last_year   text NOT NULL CONSTRAINT ck_measure_state_year CHECK (travel_last_year IN ('IMPROVED', 'SUSTAINED', 'DECLINED', 'NO_COMPARISON')),
    travel_last_period text NOT NULL CONSTRAINT ck_measure_state_period CHECK (travel_last_period IN ('IMPROVED', 'SUSTAINED', 'DECLINED', 'NO_COMPARISON'))
);
CREATE INDEX ix_measure_state_plan ON measure_state (plan_id);

-- One number per plan that grows with every published change: the key of every cache and every ETag.
CREATE TABLE plan_stamp (
    plan_id       uuid PRIMARY KEY REFERENCES plan ON DELETE CASCADE,
    stamp         bigint NOT NULL DEFAULT 1,
    rated_as_at   date,
    previous_as_at date,
    changed_at    timestamptz NOT NULL DEFAULT now()
);

-- Called once by the writer at the end of a transaction that changes something published; replicas hear it at commit.
CREATE FUNCTION publish_change(plan uuid) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    result bigint;
BEGIN
    INSERT INTO plan_stamp AS s (plan_id) VALUES (plan)
        ON CONFLICT (plan_id) DO UPDATE SET stamp = s.stamp + 1, changed_at = now()
        RETURNING s.stamp INTO result;
    PERFORM pg_notify('plan_changed', plan::text);
    RETURN result;
END $$;

-- Narrow text search: one row for an action's wording and one for each of its published updates, walked newest first
-- within a plan (a wide GIN bitmap costs more the more plans there are; this does not).
CREATE TABLE search_entry (
    action_id uuid NOT NULL REFERENCES action ON DELETE CASCADE,
    -- The update, or the action itself for its wording.
    entry_id  uuid NOT NULL,
    plan_id   uuid NOT NULL REFERENCES plan,
    on_date   date,
    document  tsvector NOT NULL,
    CONSTRAINT pk_search_entry PRIMARY KEY (entry_id)
);
CREATE INDEX ix_search_entry_plan ON search_entry (plan_id, on_date DESC);
CREATE INDEX ix_search_entry_action ON search_entry (action_id);
