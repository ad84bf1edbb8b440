-- A number is given once by who signs it in the year of signing: the same number on another day of that year is a mistake,
-- in the next year a new paper. The national fund's decisions have one issuer, the Ministry.
ALTER TABLE plan_decision ADD COLUMN signed_year integer GENERATED ALWAYS AS (extract(year FROM signed_on)::integer) STORED;
ALTER TABLE plan_decision DROP CONSTRAINT plan_decision_number_once,
  ADD CONSTRAINT plan_decision_number_once UNIQUE NULLS NOT DISTINCT (unit_id, signed_year, number_key);

-- Follows the successors one by one: a lineage is one to three steps long, and a loop of two look-ups costs a third of a
-- recursive statement, which lists pay once for each row.
CREATE OR REPLACE FUNCTION unit_on(unit text, day date) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE later text;
BEGIN
  LOOP
    SELECT s.successor_id INTO later FROM admin_unit_successor s WHERE s.unit_id = unit AND s.effective_on <= day;
    IF NOT FOUND THEN RETURN unit; END IF;
    unit := later;
  END LOOP;
END $$;

-- What a page of published figures offers to choose from: the scopes of figures that stand.
CREATE INDEX published_figure_standing_scope ON published_figure (scope) WHERE superseded_at IS NULL;

-- Drafts thirty days after they were last typed in and news that nobody came for within the hour are removed too, by the
-- server itself where it is asked: it removes nothing that anybody could still use.
CREATE INDEX form_draft_updated_at ON form_draft (updated_at);
CREATE INDEX form_notice_told_at ON form_notice (told_at);
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
    RETURNING 1)
  SELECT 'sessions', count(*) FROM sessions UNION ALL SELECT 'answers', count(*) FROM answers
  UNION ALL SELECT 'attempts', count(*) FROM attempts UNION ALL SELECT 'drafts', count(*) FROM drafts
  UNION ALL SELECT 'notices', count(*) FROM notices $$;
