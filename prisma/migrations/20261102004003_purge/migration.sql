-- What has served its time is removed in batches: sessions a week after their end, answers kept for repeated requests
-- after thirty days, counts of failed sign-ins that have run out. The trail itself is never purged.

CREATE INDEX app_session_expires_at ON app_session (expires_at);
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);
CREATE INDEX login_throttle_expire ON login_throttle (expire);
-- The auditor's desk reads the newest entries of all chains.
CREATE INDEX audit_entry_by_recording ON audit_entry (recorded_at DESC);

-- Removes at most so many rows of each kind and says how many; asked again until nothing is left.
CREATE FUNCTION purge_expired(most integer) RETURNS TABLE (what text, removed bigint) LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp AS $$
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
    RETURNING 1)
  SELECT 'sessions', count(*) FROM sessions UNION ALL SELECT 'answers', count(*) FROM answers
  UNION ALL SELECT 'attempts', count(*) FROM attempts $$;
REVOKE EXECUTE ON FUNCTION purge_expired(integer) FROM PUBLIC;
