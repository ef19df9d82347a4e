-- Search costs what the hits of one plan cost, however many plans there are: every word of an entry carries the key of
-- its plan, so an index over all plans has a list of its own for each word of each plan.
CREATE FUNCTION search_key(plan uuid) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN right(plan::text, 8) || ':';

-- The words of an entry in the plan's own space, and the key by itself, so that "everything without" is one list as well.
CREATE FUNCTION search_document(plan uuid, words tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(words::text, '''((?:[^'']|'''')*)''', '''' || search_key(plan) || '\1''', 'g')::tsvector
           || quote_literal(search_key(plan))::tsvector;

-- What a person typed, asked in the plan's space. Words that say nothing ("the") find nothing.
CREATE FUNCTION search_query(plan uuid, words text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE WHEN numnode(q) = 0 THEN q
                ELSE quote_literal(search_key(plan))::tsquery
                     && regexp_replace(q::text, '''((?:[^'']|'''')*)''', '''' || search_key(plan) || '\1''', 'g')::tsquery
           END
      FROM websearch_to_tsquery('english'::regconfig, words) AS q
$$;

UPDATE search_entry SET document = search_document(plan_id, document);

-- No list of pending entries: readers would have to walk it every time.
CREATE INDEX ix_search_entry_document ON search_entry USING gin (document) WITH (fastupdate = off);
-- Entries were found by reading all of a plan's.
DROP INDEX ix_search_entry_plan;
