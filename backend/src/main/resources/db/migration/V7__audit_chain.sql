-- The trail becomes tamper-evident: after commit, rows are sealed in batches into a chain of SHA-256 digests, so that
-- no writer waits for another. docs/audit.md says how a stranger recomputes it.

-- Who it was in the sign-in server, beside the name as it stood at the time.
ALTER TABLE audit.change ADD COLUMN actor_id text;

-- What the list of changes is narrowed by. Time grows with the ids, so a coarse index is enough and costs a writer nothing.
CREATE INDEX ix_change_at ON audit.change USING brin (at) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX ix_change_table ON audit.change (table_name, id);
CREATE INDEX ix_change_request ON audit.change (request_id) WHERE request_id IS NOT NULL;
-- A reference leads to its row, and the row to all that happened to it.
CREATE INDEX ix_change_ref ON audit.change ((coalesce(after ->> 'ref', after ->> 'code'))) WHERE operation = 'INSERT';

-- With the rights of the owner of the trail: who serves requests cannot write to it but by changing something.
CREATE OR REPLACE FUNCTION audit.record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
BEGIN
    IF TG_OP = 'UPDATE' AND old_row = new_row THEN
        RETURN NULL;
    END IF;
    INSERT INTO audit.change (table_name, row_id, operation, actor, actor_id, actor_role, request_id, reason, before, after)
    VALUES (TG_TABLE_NAME,
            (coalesce(new_row, old_row) ->> 'id')::uuid,
            TG_OP,
            coalesce(nullif(current_setting('app.actor', true), ''), session_user::text),
            nullif(current_setting('app.actor_id', true), ''),
            nullif(current_setting('app.role', true), ''),
            nullif(current_setting('app.request', true), ''),
            nullif(current_setting('app.reason', true), ''),
            old_row,
            new_row);
    RETURN NULL;
END $$;

-- A sealed batch. Rows become visible out of the order of their ids, so a batch names exactly the ids that it holds: a
-- row that commits late goes into a later batch, and the exclusion lets no id be sealed twice.
CREATE TABLE audit.seal (
    batch         bigint      CONSTRAINT pk_seal PRIMARY KEY CONSTRAINT ck_seal_batch CHECK (batch >= 1),
    -- Digest of the batch before; 32 zero bytes in the first.
    previous      bytea       NOT NULL CONSTRAINT ck_seal_previous CHECK (octet_length(previous) = 32),
    ids           int8multirange NOT NULL,
    row_count     integer     NOT NULL CONSTRAINT ck_seal_row_count CHECK (row_count >= 1),
    -- Digests of the rows, 32 bytes each, in the order of their ids.
    digests       bytea       NOT NULL,
    -- No row with an id up to this one can ever appear any more that is not in this batch or an earlier one.
    settled       bigint      NOT NULL,
    -- Ids up to `issued` were handed out to transactions with numbers below `issued_before`: what `settled` moves on by.
    issued        bigint      NOT NULL,
    issued_before xid8        NOT NULL,
    sealed_at     timestamptz NOT NULL,
    digest        bytea       NOT NULL CONSTRAINT ck_seal_digest CHECK (octet_length(digest) = 32),
    CONSTRAINT ck_seal_digests CHECK (octet_length(digests) = 32 * row_count),
    CONSTRAINT ex_seal_ids EXCLUDE USING gist (ids WITH &&)
);
CREATE TRIGGER seal_append_only BEFORE UPDATE OR DELETE ON audit.seal
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER seal_no_truncate BEFORE TRUNCATE ON audit.seal
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

-- When the chain was last proved, and how far: the next proof starts from there being still the same.
CREATE TABLE audit.verification (
    id       bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_verification PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    batch    bigint NOT NULL,
    digest   bytea  NOT NULL,
    sealed   bigint NOT NULL,
    waiting  bigint NOT NULL,
    -- What is broken, in words; absent when nothing is.
    broken   text
);
CREATE TRIGGER verification_append_only BEFORE UPDATE OR DELETE ON audit.verification
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER verification_no_truncate BEFORE TRUNCATE ON audit.verification
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

-- Canonical text of a value: its length in bytes of UTF-8, a colon and the value; a hyphen when there is none.
CREATE FUNCTION audit.canonical(value text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-')
$$;

CREATE FUNCTION audit.canonical(moment timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT audit.canonical(to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
$$;

-- Canonical text of a row of the trail: every column, in this order.
CREATE FUNCTION audit.canonical(c audit.change) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT audit.canonical(c.id::text) || audit.canonical(c.at) || audit.canonical(c.table_name)
        || audit.canonical(c.row_id::text) || audit.canonical(c.operation) || audit.canonical(c.actor)
        || audit.canonical(c.actor_id) || audit.canonical(c.actor_role) || audit.canonical(c.request_id)
        || audit.canonical(c.reason) || audit.canonical(c.before::text) || audit.canonical(c.after::text)
$$;

-- Canonical text of a seal: every column but its own digest.
CREATE FUNCTION audit.canonical(s audit.seal) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT audit.canonical(s.batch::text) || audit.canonical(encode(s.previous, 'hex')) || audit.canonical(s.ids::text)
        || audit.canonical(s.row_count::text) || audit.canonical(encode(s.digests, 'hex'))
        || audit.canonical(s.settled::text) || audit.canonical(s.issued::text) || audit.canonical(s.issued_before::text)
        || audit.canonical(s.sealed_at)
$$;

CREATE FUNCTION audit.digest(canonical text) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(canonical, 'UTF8'))
$$;

-- Ids above one that are in no batch, as ranges: what lies between the batches and after the last of them.
CREATE FUNCTION audit.unsealed(above bigint) RETURNS int8multirange LANGUAGE sql STABLE AS $$
    SELECT int8multirange(int8range(above, NULL, '()'))
         - coalesce((SELECT range_agg(s.ids) FROM audit.seal s WHERE s.ids && int8range(above, NULL, '()')), '{}')
$$;

-- Seals the next batch of rows. Returns how many there were, or nothing while somebody else is sealing: nobody waits.
CREATE FUNCTION audit.seal_next(most integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    tip      audit.seal;
    made     audit.seal;
    settles  boolean;
    highest  bigint;
BEGIN
    -- "audit" on a telephone, as the key of an import is "import".
    IF NOT pg_try_advisory_xact_lock(28348) THEN
        RETURN NULL;
    END IF;
    SELECT s.* INTO tip FROM audit.seal s ORDER BY s.batch DESC LIMIT 1;
    tip.settled := coalesce(tip.settled, 0);
    IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
        RAISE EXCEPTION 'sealing takes a transaction of its own';
    END IF;

    -- All transactions that the last batch was unsure about are over, or belong to another server that this one was
    -- restored from. What they wrote can be seen by the statement below, which looks later.
    settles := tip.issued_before <= pg_snapshot_xmin(pg_current_snapshot())
            OR tip.issued_before > pg_snapshot_xmax(pg_current_snapshot());

    SELECT count(*), range_agg(int8range(w.id, w.id, '[]')), string_agg(w.digest, ''::bytea ORDER BY w.id), max(w.id)
      INTO made.row_count, made.ids, made.digests, highest
      FROM (SELECT c.id, audit.digest(audit.canonical(c)) AS digest
              FROM unnest(audit.unsealed(tip.settled)) AS gap
              JOIN audit.change c ON c.id >= lower(gap) AND c.id < coalesce(upper(gap), 9223372036854775807)
             ORDER BY c.id
             LIMIT most) AS w;
    IF made.row_count = 0 THEN
        RETURN 0;
    END IF;

    -- First the ids handed out so far, and only then a number for this transaction: whoever holds one of those ids has a
    -- lower number, because the trigger takes an id after its transaction has changed something.
    SELECT CASE WHEN q.is_called THEN q.last_value ELSE q.last_value - 1 END INTO made.issued FROM audit.change_id_seq q;
    made.issued_before := pg_current_xact_id();

    -- Rows are taken in the order of their ids: below the last one taken nothing that could be seen was left.
    made.settled := CASE WHEN NOT coalesce(settles, false) THEN tip.settled
                         WHEN made.row_count < most THEN tip.issued
                         ELSE greatest(tip.settled, least(tip.issued, highest)) END;
    IF tip.issued > made.settled THEN
        made.issued := tip.issued;
        made.issued_before := tip.issued_before;
    END IF;
    made.batch := coalesce(tip.batch, 0) + 1;
    made.previous := coalesce(tip.digest, decode(repeat('00', 32), 'hex'));
    made.sealed_at := clock_timestamp();
    made.digest := audit.digest(audit.canonical(made));
    INSERT INTO audit.seal SELECT made.*;
    RETURN made.row_count;
END $$;

-- The role that the application serves requests with; one for each database, because roles are shared by all of a server.
CREATE FUNCTION audit.serving_role() RETURNS name LANGUAGE sql STABLE AS $$
    SELECT left('due_regard_serving_' || current_database(), 63)::name
$$;
