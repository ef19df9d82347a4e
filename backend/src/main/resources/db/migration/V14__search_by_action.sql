-- One entry for each action: what it says and everything published about it. The hits of a common word lie on the few
-- pages that a plan's actions fill, not on hundreds; and words that stand in different updates are found, or left out,
-- together.
DROP INDEX ix_search_entry_document, ix_search_entry_action;
DELETE FROM search_entry WHERE entry_id <> action_id;
ALTER TABLE search_entry
    DROP CONSTRAINT pk_search_entry,
    DROP COLUMN entry_id,
    DROP COLUMN on_date,
    -- Of what the document was made: it is made again when either differs.
    ADD COLUMN wording_hash bigint NOT NULL DEFAULT 0,
    ADD COLUMN update_count integer NOT NULL DEFAULT -1,
    ADD CONSTRAINT pk_search_entry PRIMARY KEY (action_id);

-- What an action says, in every place it has, and how much is published about it. Published updates never change and
-- never go, so their number says whether there are new ones.
CREATE VIEW search_source AS
SELECT a.id AS action_id, a.plan_id, w.wording, hashtextextended(w.wording, 0) AS wording_hash,
       (SELECT count(*)::integer FROM progress_update u WHERE u.action_id = a.id AND u.state = 'PUBLISHED') AS update_count
  FROM action a
 CROSS JOIN LATERAL (SELECT concat_ws(E'\n', a.wording, array_to_string(a.sub_points, E'\n'),
                            (SELECT string_agg(concat_ws(E'\n', p.ref, nullif(p.wording, a.wording)), E'\n' ORDER BY p.ordinal)
                               FROM action_placement p WHERE p.action_id = a.id)) AS wording) w;

-- What published updates say, newest first. Nothing is found across two of them: "the" takes a place and is no word.
CREATE FUNCTION search_said(action uuid) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT string_agg(E'\nthe\n' || concat_ws(E'\n', u.progress, u.issues,
                          (SELECT string_agg(concat_ws(E'\n', n.text, n.owner), E'\n' ORDER BY n.ordinal)
                             FROM next_step n WHERE n.update_id = u.id)),
                      '' ORDER BY u.on_date DESC, u.id DESC)
      FROM progress_update u
     WHERE u.action_id = action AND u.state = 'PUBLISHED'
$$;

-- A tsvector holds a megabyte: of an action with more to say than fits, the oldest is left out.
CREATE FUNCTION search_document(plan uuid, action uuid, wording text) RETURNS tsvector LANGUAGE sql STABLE STRICT PARALLEL SAFE
    RETURN search_document(plan, setweight(to_tsvector('english'::regconfig, wording), 'A')
        || setweight(to_tsvector('english'::regconfig, left(coalesce(search_said(action), ''), 150000)), 'B'));

UPDATE search_entry e
   SET (wording_hash, update_count, document) =
       (s.wording_hash, s.update_count, search_document(s.plan_id, s.action_id, s.wording))
  FROM search_source s WHERE s.action_id = e.action_id;

ALTER TABLE search_entry ALTER COLUMN wording_hash DROP DEFAULT, ALTER COLUMN update_count DROP DEFAULT;
CREATE INDEX ix_search_entry_document ON search_entry USING gin (document) WITH (fastupdate = off);
