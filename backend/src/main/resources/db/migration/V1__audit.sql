-- Every change of every audited table is written by triggers in the changing transaction, so that nothing
-- escapes it, manual SQL included. Rows are sealed into a hash chain after commit (a later step).
CREATE SCHEMA audit;

CREATE TABLE audit.change (
    id          bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_change PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    table_name  text        NOT NULL,
    row_id      uuid,
    operation   text        NOT NULL CONSTRAINT ck_change_operation CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
    actor       text        NOT NULL,
    actor_role  text,
    request_id  text,
    reason      text,
    before      jsonb,
    after       jsonb
);
CREATE INDEX ix_change_row ON audit.change (row_id, id);

-- The actor and the reason come from settings of the transaction; without them the database user is named.
CREATE FUNCTION audit.record() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
BEGIN
    IF TG_OP = 'UPDATE' AND old_row = new_row THEN
        RETURN NULL;
    END IF;
    INSERT INTO audit.change (table_name, row_id, operation, actor, actor_role, request_id, reason, before, after)
    VALUES (TG_TABLE_NAME,
            (coalesce(new_row, old_row) ->> 'id')::uuid,
            TG_OP,
            coalesce(nullif(current_setting('app.actor', true), ''), session_user::text),
            nullif(current_setting('app.role', true), ''),
            nullif(current_setting('app.request', true), ''),
            nullif(current_setting('app.reason', true), ''),
            old_row,
            new_row);
    RETURN NULL;
END $$;

-- Stamps who touched a row and when, so that no writer can forget it.
CREATE FUNCTION audit.stamp() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    who text := coalesce(nullif(current_setting('app.actor', true), ''), session_user::text);
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.created_at := now();
        NEW.created_by := who;
    ELSE
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
    END IF;
    NEW.updated_at := now();
    NEW.updated_by := who;
    RETURN NEW;
END $$;

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER change_append_only BEFORE UPDATE OR DELETE ON audit.change
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER change_no_truncate BEFORE TRUNCATE ON audit.change
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

-- Puts stamps and audit on a table; called once for every table that holds facts.
CREATE FUNCTION audit.follow(t regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION audit.stamp()', t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit.record()', t);
END $$;

-- No entry of a list may be missing or blank.
CREATE FUNCTION all_filled(entries text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(bool_and(e IS NOT NULL AND btrim(e) <> ''), true) FROM unnest(entries) AS e
$$;
