-- A sheet of a register as it was read: its rows wait a day for their sender to save them, all or none.
CREATE TABLE register_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL DEFAULT app_account() REFERENCES account,
  kind text NOT NULL REFERENCES register_kind,
  file_name text COLLATE "vi-x-icu" NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  row_count integer NOT NULL CHECK (row_count BETWEEN 0 AND 20000),
  -- Each row that could be read: {unitId, name, fields}.
  rows jsonb NOT NULL CHECK (jsonb_typeof(rows) = 'array' AND jsonb_array_length(rows) <= 20000),
  to_add integer NOT NULL CHECK (to_add >= 0),
  problems jsonb NOT NULL CHECK (jsonb_typeof(problems) = 'array' AND jsonb_array_length(problems) <= 2001),
  -- The file with its problems marked.
  marked bytea CHECK (octet_length(marked) <= 50000000),
  state text NOT NULL DEFAULT 'READ' CHECK (state IN ('READ', 'DONE')),
  read_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX register_import_account ON register_import (account_id, read_at);
CREATE INDEX register_import_read_at ON register_import (read_at);
ALTER TABLE register_import ENABLE ROW LEVEL SECURITY;
GRANT SELECT, DELETE, INSERT (id, kind, file_name, sha256, row_count, rows, to_add, problems, marked), UPDATE (state, to_add)
  ON register_import TO portal_province, portal_ministry;
CREATE POLICY own_rows ON register_import TO portal_province, portal_ministry
  USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));

-- Sheets of registers a day after they were read.
CREATE FUNCTION purge_register_imports(most integer) RETURNS TABLE (what text, removed bigint) LANGUAGE sql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH sheets AS (
    DELETE FROM register_import WHERE id IN (
      SELECT id FROM register_import WHERE read_at < now() - interval '1 day' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1)
  SELECT 'register sheets', count(*) FROM sheets $$;
REVOKE EXECUTE ON FUNCTION purge_register_imports(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_register_imports(integer) TO portal_job;
