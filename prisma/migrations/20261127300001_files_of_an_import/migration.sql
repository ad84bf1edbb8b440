-- A sheet that an officer handed in: the file as it came, what was read of it, and how far saving it has come. It is its
-- account's alone, and is forgotten after a day.

CREATE TABLE import_run (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL DEFAULT app_account() REFERENCES account,
  sheet text NOT NULL CHECK (sheet IN ('projects')),
  state text NOT NULL DEFAULT 'READ' CHECK (state IN ('READ', 'COMMITTING', 'DONE', 'FAILED')),
  file_name text COLLATE "vi-x-icu" NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 9000000),
  -- The file with its problems marked.
  marked bytea CHECK (octet_length(marked) <= 50000000),
  row_count integer NOT NULL CHECK (row_count >= 0),
  project_count integer NOT NULL CHECK (project_count >= 0),
  to_add integer NOT NULL CHECK (to_add >= 0),
  unchanged integer NOT NULL CHECK (unchanged >= 0),
  saved integer NOT NULL DEFAULT 0 CHECK (saved >= 0),
  problems jsonb NOT NULL CHECK (jsonb_typeof(problems) = 'array' AND jsonb_array_length(problems) <= 2001),
  read_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  committing_at timestamptz
);
CREATE INDEX import_run_account_id ON import_run (account_id);
CREATE INDEX import_run_read_at ON import_run (read_at);
ALTER TABLE import_run ENABLE ROW LEVEL SECURITY;
GRANT SELECT, DELETE,
  INSERT (id, sheet, state, file_name, sha256, content, marked, row_count, project_count, to_add, unchanged, saved, problems),
  UPDATE (state, marked, row_count, project_count, to_add, unchanged, saved, problems, committing_at)
  ON import_run TO portal_province;
CREATE POLICY own_rows ON import_run TO portal_province
  USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));

-- As before, and files of an import a day after they were read.
CREATE OR REPLACE FUNCTION purge_expired(most integer) RETURNS TABLE (what text, removed bigint) LANGUAGE sql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH sessions AS (
    DELETE FROM app_session WHERE token_hash IN (
      SELECT token_hash FROM app_session WHERE expires_at < now() - interval '7 days' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1),
  answers AS (
    DELETE FROM idempotency_key WHERE (account_id, key) IN (
      SELECT account_id, key FROM idempotency_key WHERE created_at < now() - interval '30 days' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1),
  attempts AS (
    DELETE FROM login_throttle WHERE key IN (
      SELECT key FROM login_throttle WHERE expire < extract(epoch FROM now()) * 1000 LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1),
  drafts AS (
    DELETE FROM form_draft WHERE (account_id, form, subject) IN (
      SELECT account_id, form, subject FROM form_draft WHERE updated_at < now() - interval '30 days'
      LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1),
  notices AS (
    DELETE FROM form_notice WHERE (account_id, page) IN (
      SELECT account_id, page FROM form_notice WHERE told_at < now() - interval '1 hour' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1),
  imports AS (
    DELETE FROM import_run WHERE id IN (
      SELECT id FROM import_run WHERE read_at < now() - interval '1 day' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1)
  SELECT 'sessions', count(*) FROM sessions UNION ALL SELECT 'answers', count(*) FROM answers
  UNION ALL SELECT 'attempts', count(*) FROM attempts UNION ALL SELECT 'drafts', count(*) FROM drafts
  UNION ALL SELECT 'notices', count(*) FROM notices UNION ALL SELECT 'imports', count(*) FROM imports $$;
