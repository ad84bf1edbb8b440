-- A file handed in for a periodic report: its tables wait a day for their sender to look and save; what was saved stays
-- as history, without the tables.
CREATE TABLE report_sheet (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  report_id uuid NOT NULL REFERENCES provincial_report,
  account_id uuid NOT NULL DEFAULT app_account() REFERENCES account,
  file_name text COLLATE "vi-x-icu" NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  row_count integer NOT NULL CHECK (row_count BETWEEN 0 AND 4000),
  -- The tables as the file has them, until they are saved.
  tables jsonb CHECK (jsonb_typeof(tables) = 'array' AND jsonb_array_length(tables) <= 8 AND length(tables::text) <= 4000000),
  -- What was found in them when they were read last: how each is read, which cells would change, what cannot be read.
  found jsonb NOT NULL CHECK (jsonb_typeof(found) = 'object' AND length(found::text) <= 4000000),
  marked bytea CHECK (octet_length(marked) <= 20000000),
  state text NOT NULL DEFAULT 'READ' CHECK (state IN ('READ', 'DONE')),
  read_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  saved_at timestamptz,
  -- The report's revision since, how many cells were written, and those another had changed meanwhile.
  revision integer,
  written integer NOT NULL DEFAULT 0 CHECK (written >= 0),
  conflicts jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(conflicts) = 'array'),
  CONSTRAINT report_sheet_saved CHECK ((state = 'DONE') = (saved_at IS NOT NULL AND revision IS NOT NULL AND tables IS NULL))
);
CREATE INDEX report_sheet_report ON report_sheet (report_id, read_at);
CREATE INDEX report_sheet_account ON report_sheet (account_id, read_at);
CREATE INDEX report_sheet_read_at ON report_sheet (read_at);
ALTER TABLE report_sheet ENABLE ROW LEVEL SECURITY;
GRANT SELECT, DELETE, INSERT (id, report_id, file_name, sha256, row_count, tables, found, marked),
  UPDATE (tables, found, marked, state, saved_at, revision, written, conflicts) ON report_sheet TO portal_province;
GRANT SELECT ON report_sheet TO portal_auditor;
-- Until it is saved it is its sender's alone; then its province's.
CREATE POLICY of_own_reports ON report_sheet FOR SELECT TO portal_province
  USING ((state = 'DONE' OR account_id = (SELECT app_account()))
    AND EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.steward_unit_id = (SELECT app_unit())));
CREATE POLICY own_handed_in ON report_sheet FOR INSERT TO portal_province
  WITH CHECK (account_id = (SELECT app_account()) AND EXISTS (SELECT FROM provincial_report r
    WHERE r.id = report_id AND r.steward_unit_id = (SELECT app_unit()) AND r.state IN ('DRAFT', 'RETURNED')));
CREATE POLICY own_waiting ON report_sheet FOR UPDATE TO portal_province
  USING (account_id = (SELECT app_account()) AND state = 'READ') WITH CHECK (account_id = (SELECT app_account()));
CREATE POLICY own_dropped ON report_sheet FOR DELETE TO portal_province
  USING (account_id = (SELECT app_account()) AND state = 'READ');
CREATE POLICY once_submitted ON report_sheet FOR SELECT TO portal_auditor
  USING (state = 'DONE' AND EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.state IN ('SUBMITTED', 'APPROVED', 'LOCKED')));

-- Khớp cột: how a province's own forms are read, by the fingerprint of their headings.
CREATE TABLE report_sheet_mapping (
  unit_id text NOT NULL REFERENCES admin_unit,
  fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  mapping jsonb NOT NULL CHECK (jsonb_typeof(mapping) = 'object' AND length(mapping::text) <= 200000),
  account_id uuid NOT NULL DEFAULT app_account() REFERENCES account,
  saved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (unit_id, fingerprint)
);
CREATE INDEX report_sheet_mapping_account ON report_sheet_mapping (account_id);
ALTER TABLE report_sheet_mapping ENABLE ROW LEVEL SECURITY;
GRANT SELECT, DELETE, INSERT (unit_id, fingerprint, mapping) ON report_sheet_mapping TO portal_province;
CREATE POLICY own_province ON report_sheet_mapping TO portal_province
  USING (unit_id = (SELECT app_unit())) WITH CHECK (unit_id = (SELECT app_unit()) AND account_id = (SELECT app_account()));

-- Files of reports that nobody saved, a day after they were read.
CREATE FUNCTION purge_report_sheets(most integer) RETURNS TABLE (what text, removed bigint) LANGUAGE sql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH sheets AS (
    DELETE FROM report_sheet WHERE id IN (
      SELECT id FROM report_sheet WHERE state = 'READ' AND read_at < now() - interval '1 day' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1)
  SELECT 'report sheets', count(*) FROM sheets $$;
REVOKE EXECUTE ON FUNCTION purge_report_sheets(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_report_sheets(integer) TO portal_job;
