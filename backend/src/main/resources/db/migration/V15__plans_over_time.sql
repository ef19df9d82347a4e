-- Plans over time: how one came about and ended, what the approving body changed, and the line of an action through the
-- plans it has lived in (docs/decisions/0014-plans-over-time.md).
ALTER TABLE plan
    ADD COLUMN replaces_id uuid REFERENCES plan,
    ADD CONSTRAINT ck_plan_replaces CHECK (replaces_id <> id);

-- Every step of a plan, with its wording as it was frozen there.
CREATE TABLE plan_step (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id    uuid NOT NULL REFERENCES plan,
    number     integer NOT NULL CONSTRAINT ck_plan_step_number CHECK (number >= 1),
    step       text NOT NULL CONSTRAINT ck_plan_step_step CHECK (step IN ('SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED', 'CLOSED')),
    taken_by   text NOT NULL CONSTRAINT ck_plan_step_by CHECK (btrim(taken_by) <> ''),
    reason     text CONSTRAINT ck_plan_step_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
    wording    jsonb,
    digest     text CONSTRAINT ck_plan_step_digest CHECK (digest = encode(sha256(convert_to(wording::text, 'UTF8')), 'hex')),
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_plan_step_number UNIQUE (plan_id, number),
    CONSTRAINT ck_plan_step_wording CHECK ((step IN ('SUBMITTED', 'APPROVED')) = (wording IS NOT NULL) AND (wording IS NULL) = (digest IS NULL)),
    CONSTRAINT ck_plan_step_why CHECK (step NOT IN ('RETURNED', 'CLOSED') OR reason IS NOT NULL)
);

-- What the approving body changed. The target is an objective, an action or one of its places, or a measure.
CREATE TABLE plan_amendment (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id    uuid NOT NULL REFERENCES plan,
    ordinal    integer NOT NULL CHECK (ordinal >= 0),
    kind       text NOT NULL CONSTRAINT ck_plan_amendment_kind CHECK (kind IN ('OBJECTIVE', 'ACTION', 'MEASURE')),
    target_id  uuid NOT NULL,
    ref        text NOT NULL,
    field      text NOT NULL CONSTRAINT ck_plan_amendment_field CHECK (field IN ('TEXT', 'WHY_IT_MATTERS', 'WORDING', 'SUB_POINTS', 'NAME')),
    position   integer CONSTRAINT ck_plan_amendment_position CHECK (position >= 1),
    submitted  text,
    approved   text NOT NULL CONSTRAINT ck_plan_amendment_approved CHECK (length(btrim(approved)) BETWEEN 1 AND 4000),
    reason     text CONSTRAINT ck_plan_amendment_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_plan_amendment_ordinal UNIQUE (plan_id, ordinal),
    CONSTRAINT ck_plan_amendment_list CHECK ((field IN ('WHY_IT_MATTERS', 'SUB_POINTS')) = (position IS NOT NULL))
);

-- What became of an action when its plan ended. A correction is a new entry that names the one it takes the place of.
CREATE TABLE action_disposition (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id      uuid NOT NULL,
    action_id    uuid NOT NULL,
    disposition  text NOT NULL CONSTRAINT ck_action_disposition_kind CHECK (disposition IN ('DELIVERED', 'CARRIED_FORWARD', 'MERGED', 'NOT_CARRIED_FORWARD')),
    to_action_id uuid REFERENCES action,
    reason       text NOT NULL CONSTRAINT ck_action_disposition_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
    on_date      date NOT NULL,
    corrects_id  uuid CONSTRAINT uq_action_disposition_corrects UNIQUE REFERENCES action_disposition,
    correction   text CONSTRAINT ck_action_disposition_correction CHECK (length(btrim(correction)) BETWEEN 1 AND 2000),
    version      integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT fk_action_disposition_action FOREIGN KEY (plan_id, action_id) REFERENCES action (plan_id, id),
    CONSTRAINT ck_action_disposition_to CHECK ((disposition IN ('CARRIED_FORWARD', 'MERGED')) = (to_action_id IS NOT NULL)),
    CONSTRAINT ck_action_disposition_self CHECK (to_action_id <> action_id),
    CONSTRAINT ck_action_disposition_why CHECK (corrects_id IS NULL OR correction IS NOT NULL)
);
CREATE UNIQUE INDEX uq_action_disposition_first ON action_disposition (action_id) WHERE corrects_id IS NULL;
CREATE INDEX ix_action_disposition_action ON action_disposition (action_id);
CREATE INDEX ix_action_disposition_to ON action_disposition (to_action_id) WHERE to_action_id IS NOT NULL;

-- That an action of a later plan comes from one of an earlier plan: a renamed one, a part, several in one.
CREATE TABLE action_link (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    earlier_id uuid NOT NULL REFERENCES action,
    later_id   uuid NOT NULL REFERENCES action ON DELETE CASCADE,
    note       text CONSTRAINT ck_action_link_note CHECK (length(btrim(note)) BETWEEN 1 AND 1000),
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL,
    CONSTRAINT uq_action_link_pair UNIQUE (later_id, earlier_id),
    CONSTRAINT ck_action_link_self CHECK (earlier_id <> later_id)
);
CREATE INDEX ix_action_link_earlier ON action_link (earlier_id);

SELECT audit.follow(t) FROM unnest(ARRAY['plan_step', 'plan_amendment', 'action_disposition', 'action_link']::regclass[]) AS t;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON plan_step FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON plan_amendment FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON action_disposition FOR EACH ROW EXECUTE FUNCTION audit.refuse();

-- A link stays once the later plan has left its draft.
CREATE FUNCTION keep_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' OR EXISTS (SELECT 1 FROM action a JOIN plan p ON p.id = a.plan_id
                                    WHERE a.id = OLD.later_id AND p.status <> 'DRAFT') THEN
        RAISE EXCEPTION 'where an action comes from is kept for ever' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER keep_link BEFORE UPDATE OR DELETE ON action_link FOR EACH ROW EXECUTE FUNCTION keep_link();

-- What an action shows of its end is what the latest entry says.
CREATE FUNCTION show_disposition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.corrects_id IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM action_disposition d WHERE d.id = NEW.corrects_id AND d.action_id = NEW.action_id) THEN
        RAISE EXCEPTION 'a disposition corrects one of the same action' USING ERRCODE = 'restrict_violation';
    END IF;
    UPDATE action SET disposition = NEW.disposition, closure_reason = NEW.reason, version = version + 1
     WHERE id = NEW.action_id;
    RETURN NULL;
END $$;
CREATE TRIGGER show_disposition AFTER INSERT ON action_disposition FOR EACH ROW EXECUTE FUNCTION show_disposition();

-- Dispositions that count: those that no other corrects.
CREATE VIEW current_disposition AS
SELECT d.* FROM action_disposition d
 WHERE NOT EXISTS (SELECT 1 FROM action_disposition c WHERE c.corrects_id = d.id);

-- From which action of an earlier plan to which of a later one.
CREATE VIEW action_edge AS
SELECT l.earlier_id, l.later_id, l.note FROM action_link l
UNION ALL
SELECT d.action_id, d.to_action_id, NULL FROM current_disposition d
 WHERE d.to_action_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM action_link l WHERE l.earlier_id = d.action_id AND l.later_id = d.to_action_id);

-- Approved wording is frozen, whoever tries; so is submitted wording, but for what the approving body amends in the
-- transaction that records it. A plan that is written and published in one transaction, as imports do, is free within it.
CREATE FUNCTION amended(plan uuid, targets uuid[], column_name text, was jsonb, becomes jsonb) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN jsonb_typeof(becomes) = 'array' THEN
        jsonb_array_length(becomes) >= jsonb_array_length(was)
        AND NOT EXISTS (
            SELECT 1 FROM generate_series(1, jsonb_array_length(becomes)) AS n
             WHERE was -> (n - 1) IS DISTINCT FROM becomes -> (n - 1)
               AND NOT EXISTS (SELECT 1 FROM plan_amendment m
                                WHERE m.plan_id = amended.plan AND m.target_id = ANY (targets) AND lower(m.field) = column_name
                                  AND m.position = n AND m.approved = becomes ->> (n - 1) AND m.created_at = now()))
    ELSE EXISTS (SELECT 1 FROM plan_amendment m
                  WHERE m.plan_id = amended.plan AND m.target_id = ANY (targets) AND lower(m.field) = column_name
                    AND m.position IS NULL AND m.approved = becomes #>> '{}' AND m.created_at = now())
    END
$$;

CREATE FUNCTION keep_wording() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    becomes jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    part jsonb := coalesce(becomes, was);
    owner plan;
    field text;
BEGIN
    SELECT * INTO owner FROM plan p WHERE p.id = (part ->> 'plan_id')::uuid;
    IF owner.id IS NULL OR owner.status = 'DRAFT' OR owner.created_at = now() THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP <> 'UPDATE' THEN
        RAISE EXCEPTION 'plan % is % and neither gains nor loses %', owner.ref, owner.status, TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation';
    END IF;
    FOREACH field IN ARRAY TG_ARGV LOOP
        IF was -> field IS DISTINCT FROM becomes -> field
           AND NOT (owner.status = 'SUBMITTED'
                    AND amended(owner.id, ARRAY[(part ->> 'id')::uuid, (part ->> 'action_id')::uuid], field, was -> field, becomes -> field)) THEN
            RAISE EXCEPTION 'plan % is %: % of % % is frozen', owner.ref, owner.status, field, TG_TABLE_NAME,
                coalesce(part ->> 'ref', part ->> 'code') USING ERRCODE = 'restrict_violation';
        END IF;
    END LOOP;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_wording BEFORE INSERT OR UPDATE OR DELETE ON role
    FOR EACH ROW EXECUTE FUNCTION keep_wording('plan_id', 'code');
CREATE TRIGGER keep_wording BEFORE INSERT OR UPDATE OR DELETE ON objective
    FOR EACH ROW EXECUTE FUNCTION keep_wording('plan_id', 'role_id', 'ref', 'text', 'why_it_matters', 'priorities_text');
CREATE TRIGGER keep_wording BEFORE INSERT OR UPDATE OR DELETE ON action
    FOR EACH ROW EXECUTE FUNCTION keep_wording('plan_id', 'ref', 'wording', 'sub_points');
CREATE TRIGGER keep_wording BEFORE INSERT OR UPDATE OR DELETE ON action_placement
    FOR EACH ROW EXECUTE FUNCTION keep_wording('plan_id', 'action_id', 'objective_id', 'ref', 'wording');
CREATE TRIGGER keep_wording BEFORE INSERT OR UPDATE OR DELETE ON measure
    FOR EACH ROW EXECUTE FUNCTION keep_wording('plan_id', 'objective_id', 'ref', 'kind', 'type', 'name', 'sub_points');

CREATE FUNCTION keep_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'DRAFT' AND OLD.created_at <> now()
       AND (OLD.ref, OLD.title, OLD.period_start, OLD.period_end, OLD.period_text)
           IS DISTINCT FROM (NEW.ref, NEW.title, NEW.period_start, NEW.period_end, NEW.period_text) THEN
        RAISE EXCEPTION 'plan % is %: its title and period are frozen', OLD.ref, OLD.status USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.status <> NEW.status AND OLD.status || ' ' || NEW.status <> ALL (ARRAY['DRAFT SUBMITTED', 'DRAFT IN_FORCE',
            'DRAFT SUPERSEDED', 'DRAFT CLOSED', 'SUBMITTED DRAFT', 'SUBMITTED IN_FORCE', 'SUBMITTED SUPERSEDED',
            'SUBMITTED CLOSED', 'IN_FORCE SUPERSEDED', 'IN_FORCE CLOSED']) THEN
        RAISE EXCEPTION 'plan % cannot become % from %', OLD.ref, NEW.status, OLD.status USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_plan BEFORE UPDATE ON plan FOR EACH ROW EXECUTE FUNCTION keep_plan();

-- What a plan says, line by line, in its order.
CREATE FUNCTION plan_wording(the_plan uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
    WITH line (kind, ref, field, position, text, place) AS (
        SELECT 'PLAN', p.ref, 'TITLE', NULL::bigint, p.title, ARRAY[0] FROM plan p WHERE p.id = the_plan
        UNION ALL
        SELECT 'PLAN', p.ref, 'PERIOD', NULL, p.period_text, ARRAY[1] FROM plan p WHERE p.id = the_plan
        UNION ALL
        SELECT 'ROLE', r.code, 'NAME', NULL, r.name, ARRAY[2, r.ordinal] FROM role r WHERE r.plan_id = the_plan
        UNION ALL
        SELECT 'OBJECTIVE', o.ref, x.field, x.position, x.text, ARRAY[2, r.ordinal, o.ordinal] || x.place
          FROM objective o JOIN role r ON r.id = o.role_id
         CROSS JOIN LATERAL (
               SELECT 'TEXT' AS field, NULL::bigint AS position, o.text AS text, 0 AS place
               UNION ALL SELECT 'WHY_IT_MATTERS', w.n, w.point, 1 FROM unnest(o.why_it_matters) WITH ORDINALITY AS w (point, n)
               UNION ALL SELECT 'PRIORITIES', NULL, o.priorities_text, 2 WHERE o.priorities_text IS NOT NULL) x
         WHERE o.plan_id = the_plan
        UNION ALL
        SELECT 'ACTION', s.ref, x.field, x.position, x.text, ARRAY[2, r.ordinal, o.ordinal, 3, s.ordinal] || x.place
          FROM action_placement s JOIN action a ON a.id = s.action_id
          JOIN objective o ON o.id = s.objective_id JOIN role r ON r.id = o.role_id
         CROSS JOIN LATERAL (
               SELECT 'WORDING' AS field, NULL::bigint AS position, s.wording AS text, 0 AS place
               UNION ALL SELECT 'SUB_POINTS', w.n, w.point, 1 FROM unnest(a.sub_points) WITH ORDINALITY AS w (point, n) WHERE s.ref = a.ref
               UNION ALL SELECT 'DUE', NULL, coalesce(a.due_text, a.due_date::text), 2
                WHERE s.ref = a.ref AND (a.due_text IS NOT NULL OR a.due_date IS NOT NULL)) x
         WHERE s.plan_id = the_plan
        UNION ALL
        SELECT 'MEASURE', m.ref, x.field, x.position, x.text, ARRAY[2, r.ordinal, o.ordinal, 4, m.ordinal] || x.place
          FROM measure m JOIN objective o ON o.id = m.objective_id JOIN role r ON r.id = o.role_id
         CROSS JOIN LATERAL (
               SELECT 'NAME' AS field, NULL::bigint AS position, m.name AS text, 0 AS place
               UNION ALL SELECT 'SUB_POINTS', w.n, w.point, 1 FROM unnest(m.sub_points) WITH ORDINALITY AS w (point, n)) x
         WHERE m.plan_id = the_plan)
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', kind, 'ref', ref, 'field', field,
               'position', position, 'text', text)) ORDER BY place, ref COLLATE "C", position NULLS FIRST), '[]')
      FROM line
$$;

-- Fills a draft with what an earlier plan says and has not finished: dates and papers stay with that one.
CREATE FUNCTION begin_plan_from(draft uuid, earlier uuid) RETURNS void LANGUAGE sql AS $$
    INSERT INTO plan_theme (plan_id, kind, code, name, ordinal)
    SELECT draft, t.kind, t.code, t.name, t.ordinal FROM plan_theme t WHERE t.plan_id = earlier;
    INSERT INTO role (plan_id, code, name, ordinal)
    SELECT draft, r.code, r.name, r.ordinal FROM role r WHERE r.plan_id = earlier;
    INSERT INTO objective (plan_id, role_id, ref, text, why_it_matters, priorities_text, ordinal)
    SELECT draft, n.id, o.ref, o.text, o.why_it_matters, o.priorities_text, o.ordinal
      FROM objective o JOIN role r ON r.id = o.role_id JOIN role n ON n.plan_id = draft AND n.code = r.code
     WHERE o.plan_id = earlier;
    INSERT INTO objective_theme (objective_id, theme_id, ordinal)
    SELECT n.id, m.id, x.ordinal
      FROM objective_theme x JOIN objective o ON o.id = x.objective_id JOIN plan_theme t ON t.id = x.theme_id
      JOIN objective n ON n.plan_id = draft AND n.ref = o.ref
      JOIN plan_theme m ON m.plan_id = draft AND m.kind = t.kind AND m.code = t.code
     WHERE o.plan_id = earlier;
    INSERT INTO action (plan_id, ref, wording, sub_points, partners, lead_service_id, statutory, due_kind, recurs_months, ordinal)
    SELECT draft, a.ref, a.wording, a.sub_points, a.partners, a.lead_service_id, a.statutory,
           CASE WHEN a.due_kind IN ('ONGOING', 'RECURRING') THEN a.due_kind ELSE 'DUE' END,
           CASE WHEN a.due_kind = 'RECURRING' THEN a.recurs_months END, a.ordinal
      FROM action a LEFT JOIN action_state s ON s.action_id = a.id
     WHERE a.plan_id = earlier AND coalesce(a.disposition, 'CARRIED_FORWARD') = 'CARRIED_FORWARD'
       AND coalesce(s.lifecycle, 'NOT_STARTED') NOT IN ('COMPLETE', 'CANCELLED');
    INSERT INTO action_placement (plan_id, action_id, objective_id, ref, wording, ordinal)
    SELECT draft, n.id, m.id, s.ref, s.wording, s.ordinal
      FROM action_placement s JOIN action a ON a.id = s.action_id JOIN objective o ON o.id = s.objective_id
      JOIN action n ON n.plan_id = draft AND n.ref = a.ref
      JOIN objective m ON m.plan_id = draft AND m.ref = o.ref
     WHERE s.plan_id = earlier;
    INSERT INTO action_link (earlier_id, later_id)
    SELECT a.id, n.id FROM action a JOIN action n ON n.plan_id = draft AND n.ref = a.ref WHERE a.plan_id = earlier;
    INSERT INTO measure (plan_id, objective_id, ref, kind, type, name, sub_points, unit, good, target, target_upper,
                         tolerance_percent, baseline, ordinal)
    SELECT draft, n.id, m.ref, m.kind, m.type, m.name, m.sub_points, m.unit, m.good, m.target, m.target_upper,
           m.tolerance_percent, m.baseline, m.ordinal
      FROM measure m JOIN objective o ON o.id = m.objective_id JOIN objective n ON n.plan_id = draft AND n.ref = o.ref
     WHERE m.plan_id = earlier;
    INSERT INTO measure_action (plan_id, measure_id, action_id)
    SELECT draft, n.id, b.id
      FROM measure_action x JOIN measure m ON m.id = x.measure_id JOIN action a ON a.id = x.action_id
      JOIN measure n ON n.plan_id = draft AND n.ref = m.ref
      JOIN action b ON b.plan_id = draft AND b.ref = a.ref
     WHERE m.plan_id = earlier
$$;

-- Throws a draft away with all that is in it.
CREATE FUNCTION delete_draft(draft uuid) RETURNS void LANGUAGE sql AS $$
    DELETE FROM measure_action x USING measure m WHERE m.id = x.measure_id AND m.plan_id = draft;
    DELETE FROM measure WHERE plan_id = draft;
    DELETE FROM action WHERE plan_id = draft;
    DELETE FROM objective_theme x USING objective o WHERE o.id = x.objective_id AND o.plan_id = draft;
    DELETE FROM objective WHERE plan_id = draft;
    DELETE FROM role WHERE plan_id = draft;
    DELETE FROM plan_theme WHERE plan_id = draft;
    UPDATE plan SET decision_source_id = NULL, decision_paragraph = NULL WHERE id = draft AND decision_source_id IS NOT NULL;
    DELETE FROM source_paragraph g USING source_document d WHERE d.id = g.document_id AND d.plan_id = draft;
    DELETE FROM source_document WHERE plan_id = draft;
    DELETE FROM plan_rules WHERE plan_id = draft;
    DELETE FROM plan_stamp WHERE plan_id = draft;
    DELETE FROM plan WHERE id = draft
$$;

-- Published plans that an action of the plan comes from or goes on in, however far away: their pages show it.
CREATE FUNCTION plans_in_line(the_plan uuid) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
    WITH RECURSIVE pair (earlier, later) AS MATERIALIZED (
        SELECT DISTINCT a.plan_id, b.plan_id
          FROM action_edge e JOIN action a ON a.id = e.earlier_id JOIN action b ON b.id = e.later_id),
    line (id) AS (
        SELECT the_plan
        UNION
        SELECT CASE WHEN pair.earlier = line.id THEN pair.later ELSE pair.earlier END
          FROM line JOIN pair ON line.id IN (pair.earlier, pair.later))
    SELECT line.id FROM line JOIN plan p ON p.id = line.id
     WHERE p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED') AND line.id <> the_plan
$$;

-- An action through every published plan it has lived in, the earliest first; null when it is in this one only.
CREATE FUNCTION action_line(the_action uuid) RETURNS json LANGUAGE sql STABLE AS $$
    WITH RECURSIVE up (id, far) AS (
        SELECT the_action, 0
        UNION
        SELECT e.earlier_id, up.far - 1
          FROM up JOIN action_edge e ON e.later_id = up.id
          JOIN action a ON a.id = e.earlier_id JOIN plan p ON p.id = a.plan_id
         WHERE up.far > -20 AND p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED')),
    down (id, far) AS (
        SELECT the_action, 0
        UNION
        SELECT e.later_id, down.far + 1
          FROM down JOIN action_edge e ON e.earlier_id = down.id
          JOIN action a ON a.id = e.later_id JOIN plan p ON p.id = a.plan_id
         WHERE down.far < 20 AND p.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED')),
    line (id, far) AS (
        SELECT every.id, min(every.far) FROM (SELECT * FROM up UNION ALL SELECT * FROM down) every GROUP BY every.id
         ORDER BY abs(min(every.far)) LIMIT 50)
    SELECT CASE WHEN count(*) > 1 THEN json_agg(json_strip_nulls(json_build_object(
               'plan', p.ref, 'planTitle', p.title,
               'period', json_build_object('start', p.period_start, 'end', p.period_end, 'text', p.period_text),
               'status', p.status, 'ref', a.ref, 'wording', a.wording, 'here', a.id = the_action,
               'closure', CASE WHEN a.disposition IS NOT NULL THEN
                   json_build_object('disposition', a.disposition, 'reason', a.closure_reason) END,
               'from', coalesce((SELECT json_agg(json_build_object('plan', q.ref, 'action', b.ref, 'note', e.note)
                                                 ORDER BY q.ref, b.ref)
                                   FROM action_edge e JOIN action b ON b.id = e.earlier_id JOIN plan q ON q.id = b.plan_id
                                  WHERE e.later_id = a.id AND q.status IN ('IN_FORCE', 'SUPERSEDED', 'CLOSED')), '[]')))
               ORDER BY line.far, p.period_start NULLS FIRST, p.ref, a.ref) END
      FROM line JOIN action a ON a.id = line.id JOIN plan p ON p.id = a.plan_id
$$;

-- Actions of a plan that lead back to themselves: nobody could say what became of them.
CREATE FUNCTION actions_in_circles(the_plan uuid) RETURNS TABLE (ref text) LANGUAGE sql STABLE AS $$
    SELECT a.ref FROM action a
     WHERE a.plan_id = the_plan
       AND EXISTS (WITH RECURSIVE down (id) AS (
                       SELECT e.later_id FROM action_edge e WHERE e.earlier_id = a.id
                       UNION
                       SELECT e.later_id FROM down JOIN action_edge e ON e.earlier_id = down.id)
                   SELECT 1 FROM down WHERE down.id = a.id)
     ORDER BY a.ordinal
$$;
