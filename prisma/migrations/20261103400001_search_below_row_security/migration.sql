-- Below a row policy PostgreSQL uses no index for LIKE. This function finds ids by the trigram index, and nothing else
-- about them; whoever asks joins them to the đề án it may see, so what is hidden is neither shown nor counted.
-- Every word must occur, without regard to accents; signs that mean something to LIKE are taken literally.

CREATE FUNCTION projects_containing(words text[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 200
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  patterns text[];
  longest text;
BEGIN
  SELECT array_agg('%' || regexp_replace(f_unaccent(word), '([\\%_])', '\\\1', 'g') || '%' ORDER BY length(word) DESC)
    INTO patterns FROM unnest(words) AS word;
  longest := patterns[1];
  RETURN QUERY SELECT p.id FROM project p WHERE p.search_key LIKE longest AND p.search_key LIKE ALL (patterns);
END $$;
REVOKE EXECUTE ON FUNCTION projects_containing(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION projects_containing(text[])
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;

-- A đề án is written rarely and searched often: its words go into the index at once, for a search that must also read
-- a long list of pending words is soon dearer than reading every đề án.
ALTER INDEX project_search SET (fastupdate = off);
SELECT gin_clean_pending_list('project_search');
