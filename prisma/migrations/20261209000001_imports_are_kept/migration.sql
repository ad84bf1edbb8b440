-- All four sheets are handed in, vouchers and published figures too. What was saved stays in the history with its file: who,
-- for which province, what it made, and where it was undone, by whom and why. A sheet that was not saved goes after a day.
-- Its own account works on it; once it is saved its province's leader, the Ministry and auditors see it too.

ALTER TABLE import_run
  DROP CONSTRAINT import_run_sheet_check,
  ADD CONSTRAINT import_run_sheet_check CHECK (sheet IN ('published-figures', 'plan-lines', 'projects', 'vouchers')),
  DROP CONSTRAINT import_run_state_check,
  ADD CONSTRAINT import_run_state_check CHECK (state IN ('READ', 'COMMITTING', 'DONE', 'FAILED', 'UNDONE')),
  ADD COLUMN unit_id text DEFAULT app_unit() REFERENCES admin_unit,
  ADD COLUMN on_behalf_of uuid DEFAULT app_on_behalf() REFERENCES account,
  -- What it made: the id of each thing, its name, and its version then where it has versions.
  ADD COLUMN made jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(made) = 'array' AND jsonb_array_length(made) <= 20000),
  -- Its first rows as they were read, for whoever looks before saving.
  ADD COLUMN preview jsonb,
  ADD COLUMN saved_at timestamptz,
  ADD COLUMN undone_at timestamptz,
  ADD COLUMN undone_by uuid REFERENCES account,
  ADD COLUMN undo_reason text COLLATE "vi-x-icu" CHECK (length(undo_reason) BETWEEN 10 AND 1000),
  ADD CONSTRAINT import_run_undone_with_reason CHECK (
    (state = 'UNDONE') = (undone_at IS NOT NULL AND undo_reason IS NOT NULL));
CREATE INDEX import_run_of_unit ON import_run (unit_id, read_at DESC);
CREATE INDEX import_run_on_behalf_of ON import_run (on_behalf_of) WHERE on_behalf_of IS NOT NULL;
CREATE INDEX import_run_undone_by ON import_run (undone_by) WHERE undone_by IS NOT NULL;

-- Whether the account of this request is or acts for a leader of its province at this moment.
CREATE FUNCTION leads_own_province() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN app_on_behalf() IS NULL THEN EXISTS (
      SELECT FROM role_grant g WHERE g.account_id = app_account() AND g.role = 'PROVINCE_LEADER'
        AND steward_of(g.unit_id) = app_unit() AND tstzrange(g.valid_from, g.valid_to) @> now())
    ELSE EXISTS (
      SELECT FROM standing_delegation d JOIN role_grant g ON g.id = d.grant_id
      WHERE d.giver_id = app_on_behalf() AND d.receiver_id = app_account() AND d.role = 'PROVINCE_LEADER'
        AND steward_of(g.unit_id) = app_unit() AND vietnam_today() BETWEEN d.from_on AND d.to_on) END $$;
REVOKE EXECUTE ON FUNCTION leads_own_province() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leads_own_province() TO portal_province;

GRANT INSERT (preview, made), UPDATE (made, preview, undo_reason) ON import_run TO portal_province, portal_ministry;
GRANT SELECT ON import_run TO portal_auditor;
CREATE POLICY of_led_province ON import_run FOR SELECT TO portal_province
  USING (state IN ('DONE', 'UNDONE') AND steward_of(unit_id) = (SELECT app_unit()) AND (SELECT leads_own_province()));
CREATE POLICY undone_by_leader ON import_run FOR UPDATE TO portal_province
  USING (steward_of(unit_id) = (SELECT app_unit()) AND sheet = 'vouchers' AND state = 'DONE' AND (SELECT leads_own_province()))
  WITH CHECK (steward_of(unit_id) = (SELECT app_unit()) AND state = 'UNDONE');
CREATE POLICY all_of_ministry ON import_run FOR SELECT TO portal_ministry USING (state IN ('DONE', 'UNDONE'));
CREATE POLICY all_of_auditor ON import_run FOR SELECT TO portal_auditor USING (state IN ('DONE', 'UNDONE'));

-- What was saved is history: it is only ever undone, once, and nothing else of it changes. Who and when the database says.
CREATE FUNCTION keep_saved_import() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state NOT IN ('DONE', 'UNDONE') AND NEW.state <> 'UNDONE' THEN
    NEW.saved_at := CASE WHEN NEW.state = 'DONE' THEN clock_timestamp() END;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.state = 'DONE' AND NEW.state = 'UNDONE' AND to_jsonb(NEW) - ARRAY['state', 'undo_reason']
     = to_jsonb(OLD) - ARRAY['state', 'undo_reason'] THEN
    NEW.undone_at := clock_timestamp();
    NEW.undone_by := app_account();
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND OLD.state NOT IN ('DONE', 'UNDONE') THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'a saved import stays as it is, but for being undone once'
    USING ERRCODE = 'restrict_violation', HINT = 'import_is_history';
END $$;
CREATE TRIGGER import_run_is_history BEFORE UPDATE OR DELETE ON import_run
  FOR EACH ROW EXECUTE FUNCTION keep_saved_import();

-- Published figures by the Ministry's officer too, all or none as the operator's.
GRANT INSERT (scope, budget_year, through_month, fund, content_group, measure, printed, unit, decimals, source, source_date,
              note, corrects, reason, withdrawn) ON published_figure TO portal_ministry;
CREATE TRIGGER published_figure_acting BEFORE INSERT ON published_figure FOR EACH STATEMENT
  EXECUTE FUNCTION require_acting_role('MINISTRY_OFFICER');
-- Lets nobody else add figures until the transaction ends.
CREATE FUNCTION hold_published_figures() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  LOCK TABLE published_figure IN SHARE ROW EXCLUSIVE MODE;
END $$;
REVOKE EXECUTE ON FUNCTION hold_published_figures() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_published_figures() TO portal_ministry;

-- As before, and a sheet that was not saved a day after it was read.
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
      SELECT id FROM import_run WHERE state NOT IN ('DONE', 'UNDONE') AND read_at < now() - interval '1 day' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1)
  SELECT 'sessions', count(*) FROM sessions UNION ALL SELECT 'answers', count(*) FROM answers
  UNION ALL SELECT 'attempts', count(*) FROM attempts UNION ALL SELECT 'drafts', count(*) FROM drafts
  UNION ALL SELECT 'notices', count(*) FROM notices UNION ALL SELECT 'imports', count(*) FROM imports $$;
