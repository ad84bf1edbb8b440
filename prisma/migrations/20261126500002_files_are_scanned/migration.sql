-- What the virus scanner found in a file. Only the portal's own job writes it, once, through two functions.

ALTER TABLE project_attachment
  ADD COLUMN scan text NOT NULL DEFAULT 'pending' CHECK (scan IN ('pending', 'clean', 'refused')),
  ADD COLUMN finding text CHECK (length(finding) BETWEEN 1 AND 200),
  -- When a scan was last tried; of a scanned file, when it was.
  ADD COLUMN scanned_at timestamptz,
  ADD CHECK ((scan = 'refused') = (finding IS NOT NULL));
CREATE INDEX project_attachment_unscanned ON project_attachment (scanned_at NULLS FIRST, added_at)
  WHERE scan = 'pending';

-- The files that wait, those first that were never tried.
CREATE FUNCTION unscanned_attachments(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.id FROM project_attachment a WHERE a.scan = 'pending'
  ORDER BY a.scanned_at NULLS FIRST, a.added_at LIMIT most $$;

-- A verdict stands once; 'pending' notes that a scan was tried and found none.
CREATE FUNCTION record_scan(asked uuid, verdict text, found text) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE project_attachment a SET scan = verdict, finding = found, scanned_at = clock_timestamp()
  WHERE a.id = asked AND a.scan = 'pending' $$;

REVOKE EXECUTE ON FUNCTION unscanned_attachments(integer), record_scan(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION unscanned_attachments(integer), record_scan(uuid, text, text) TO portal_job;
