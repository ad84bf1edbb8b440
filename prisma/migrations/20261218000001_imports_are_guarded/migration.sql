-- A sheet begins as read, is saved only by way of being saved, and is undone only by who may take back what it made. The
-- database says when saving began, and nobody takes over, changes or forgets a sheet that somebody is saving.

-- How long a sheet is being saved at most; longer, and it was broken off with its server.
CREATE FUNCTION import_broken_off() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '15 minutes' $$;

-- Whether whoever asks may undo an import of this province (null: of the Ministry): vouchers its leader who did not record
-- them, all else who imported it, in a role that writes such things there.
CREATE FUNCTION may_undo_import(run import_run) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT steward_of((run).unit_id) IS NOT DISTINCT FROM app_unit()
    AND CASE (run).sheet WHEN 'vouchers' THEN
      (run).account_id NOT IN (app_account(), coalesce(app_on_behalf(), app_account()))
      AND ((run).on_behalf_of IS NULL OR (run).on_behalf_of NOT IN (app_account(), coalesce(app_on_behalf(), app_account())))
    ELSE (run).account_id = app_account() END
    AND EXISTS (SELECT FROM acting_grant() AS g WHERE steward_of(g.unit_id) IS NOT DISTINCT FROM app_unit()
      AND g.role::text = ANY (CASE WHEN (run).sheet = 'vouchers' THEN ARRAY['PROVINCE_LEADER']
        WHEN (run).unit_id IS NULL THEN ARRAY['MINISTRY_OFFICER'] ELSE ARRAY['PROVINCE_OFFICER'] END)) $$;
REVOKE EXECUTE ON FUNCTION may_undo_import(import_run) FROM PUBLIC;

CREATE OR REPLACE FUNCTION keep_saved_import() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.state := 'READ';
    NEW.saved := 0;
    NEW.made := '[]';
    NEW.committing_at := NULL;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD.state IN ('DONE', 'UNDONE') THEN
      RAISE EXCEPTION 'a saved import stays as it is' USING ERRCODE = 'restrict_violation', HINT = 'import_is_history';
    END IF;
    IF OLD.state = 'COMMITTING' AND OLD.committing_at > clock_timestamp() - import_broken_off() THEN
      RAISE EXCEPTION 'the import is being saved' USING ERRCODE = 'check_violation', HINT = 'import_under_way';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.state = 'DONE' AND NEW.state = 'UNDONE' AND to_jsonb(NEW) - ARRAY['state', 'undo_reason']
     = to_jsonb(OLD) - ARRAY['state', 'undo_reason'] THEN
    IF app_account() IS NOT NULL AND NOT may_undo_import(OLD) THEN
      RAISE EXCEPTION 'the import is not this account''s to undo' USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
    END IF;
    NEW.undone_at := clock_timestamp();
    NEW.undone_by := app_account();
    RETURN NEW;
  END IF;
  IF OLD.state IN ('DONE', 'UNDONE') THEN
    RAISE EXCEPTION 'a saved import stays as it is, but for being undone once'
      USING ERRCODE = 'restrict_violation', HINT = 'import_is_history';
  END IF;
  IF NOT (NEW.state = OLD.state OR OLD.state IN ('READ', 'FAILED') AND NEW.state = 'COMMITTING'
          OR OLD.state = 'COMMITTING' AND NEW.state IN ('READ', 'FAILED', 'DONE')) THEN
    RAISE EXCEPTION 'an import that is % does not become %', OLD.state, NEW.state
      USING ERRCODE = 'check_violation', HINT = 'import_state_follows';
  END IF;
  IF app_account() IS NOT NULL THEN
    IF OLD.state <> 'COMMITTING' AND NEW.state = 'COMMITTING' THEN NEW.committing_at := clock_timestamp();
    ELSIF NEW.committing_at IS DISTINCT FROM OLD.committing_at THEN
      IF OLD.state <> 'COMMITTING' OR OLD.committing_at > clock_timestamp() - import_broken_off() THEN
        RAISE EXCEPTION 'the import is being saved' USING ERRCODE = 'check_violation', HINT = 'import_under_way';
      END IF;
      NEW.committing_at := clock_timestamp();
    END IF;
  END IF;
  IF NEW.state <> 'DONE' THEN NEW.made := '[]'; END IF;
  NEW.saved_at := CASE WHEN NEW.state = 'DONE' THEN clock_timestamp() END;
  RETURN NEW;
END $$;
DROP TRIGGER import_run_is_history ON import_run;
CREATE TRIGGER import_run_is_history BEFORE INSERT OR UPDATE OR DELETE ON import_run
  FOR EACH ROW EXECUTE FUNCTION keep_saved_import();

-- People of the Ministry withdraw what a source was read for; correcting it is the operator's.
CREATE FUNCTION refuse_figure_correction() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND (NOT NEW.withdrawn OR NOT EXISTS (
      SELECT FROM published_figure f WHERE f.id = NEW.corrects
        AND ROW(f.scope, f.budget_year, f.through_month, f.fund, f.content_group, f.measure, f.printed, f.unit, f.source)
          IS NOT DISTINCT FROM ROW(NEW.scope, NEW.budget_year, NEW.through_month, NEW.fund, NEW.content_group, NEW.measure,
                                   NEW.printed, NEW.unit, NEW.source))) THEN
    RAISE EXCEPTION 'a published figure is ended by its withdrawal alone'
      USING ERRCODE = 'insufficient_privilege', HINT = 'published_figure_withdrawn_whole';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER published_figure_corrected_by_operator BEFORE INSERT ON published_figure
  FOR EACH ROW WHEN (NEW.corrects IS NOT NULL) EXECUTE FUNCTION refuse_figure_correction();

-- As before, and what is being saved at this moment stays.
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
      SELECT id FROM import_run WHERE state NOT IN ('DONE', 'UNDONE') AND read_at < now() - interval '1 day'
        AND (state <> 'COMMITTING' OR committing_at < now() - import_broken_off()) LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1)
  SELECT 'sessions', count(*) FROM sessions UNION ALL SELECT 'answers', count(*) FROM answers
  UNION ALL SELECT 'attempts', count(*) FROM attempts UNION ALL SELECT 'drafts', count(*) FROM drafts
  UNION ALL SELECT 'notices', count(*) FROM notices UNION ALL SELECT 'imports', count(*) FROM imports $$;
