-- After every migration and at every start: what the role may do that the application serves requests with. It owns
-- nothing, so it can neither change a table nor switch off a trigger (docs/decisions/0010-serving-role.md).
-- Tables of later migrations are covered without a word: facts may be written, insert-only tables only added to.
DO $$
DECLARE
    serving name := audit.serving_role();
BEGIN
    -- Replicas that start together take turns.
    PERFORM pg_advisory_xact_lock(28349);
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = serving) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', serving);
    END IF;
    IF NOT pg_has_role(serving, 'SET') THEN
        EXECUTE format('GRANT %I TO CURRENT_USER WITH SET TRUE, INHERIT FALSE', serving);
    END IF;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'the role % cannot be made or taken on by this user', serving;
END $$;

DO $$
DECLARE
    serving name := audit.serving_role();
    t record;
BEGIN
    PERFORM pg_advisory_xact_lock(28349);
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = serving) THEN
        RETURN;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA public, audit TO %I', serving);
    FOR t IN
        SELECT o.name, o.wanted
          FROM (SELECT c.oid, c.oid::regclass AS name,
                       CASE WHEN c.relkind = 'S' THEN 'SELECT, UPDATE'
                            WHEN n.nspname = 'audit' AND c.relname <> 'verification' THEN 'SELECT'
                            WHEN EXISTS (SELECT FROM pg_trigger g
                                          WHERE g.tgrelid = c.oid AND g.tgfoid = 'audit.refuse'::regproc) THEN 'SELECT, INSERT'
                            ELSE 'SELECT, INSERT, UPDATE, DELETE' END AS wanted
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE (n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
                        OR n.nspname = 'audit' AND c.relkind IN ('r', 'p', 'v'))
                   AND c.relname <> 'flyway_schema_history') AS o
         -- What is right already is left alone: a command beside a running server changes nothing.
         WHERE o.wanted IS DISTINCT FROM
               (SELECT string_agg(p.name, ', ' ORDER BY p.n)
                  FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) WITH ORDINALITY AS p (name, n)
                 WHERE has_table_privilege(serving, o.oid, p.name))
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %I', t.name, serving);
        EXECUTE format('GRANT %s ON %s TO %I', t.wanted, t.name, serving);
    END LOOP;
END $$;

-- A guard looks at the real tables, whatever temporary ones the role puts before them.
DO $$
DECLARE
    guard regprocedure;
BEGIN
    PERFORM pg_advisory_xact_lock(28349);
    FOR guard IN
        SELECT p.oid FROM pg_proc p
         WHERE p.pronamespace = 'public'::regnamespace AND p.prorettype = 'trigger'::regtype
           AND p.proowner = current_user::regrole AND p.proconfig IS NULL
    LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', guard);
    END LOOP;
END $$;
