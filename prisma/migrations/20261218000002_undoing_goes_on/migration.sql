-- Undoing a large file goes on after its answer, as saving it does: when it began, how much is taken back so far (none is kept
-- before all is), and what stood in its way the last time.
ALTER TABLE import_run
  ADD COLUMN undoing_at timestamptz,
  ADD COLUMN taken_back integer NOT NULL DEFAULT 0 CHECK (taken_back >= 0),
  ADD COLUMN undo_refusal jsonb CHECK (jsonb_typeof(undo_refusal) = 'object' AND length(undo_refusal::text) <= 20000);
GRANT UPDATE (undoing_at, taken_back, undo_refusal) ON import_run TO portal_province, portal_ministry;
DROP POLICY undone_by_leader ON import_run;
CREATE POLICY undone_by_leader ON import_run FOR UPDATE TO portal_province
  USING (steward_of(unit_id) = (SELECT app_unit()) AND sheet = 'vouchers' AND state = 'DONE' AND (SELECT leads_own_province()))
  WITH CHECK (steward_of(unit_id) = (SELECT app_unit()) AND state IN ('DONE', 'UNDONE'));

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
  IF OLD.state = 'DONE' AND NEW.state IN ('DONE', 'UNDONE')
     AND ROW(NEW.id, NEW.account_id, NEW.sheet, NEW.file_name, NEW.sha256, NEW.content, NEW.marked, NEW.row_count, NEW.project_count,
             NEW.to_add, NEW.unchanged, NEW.saved, NEW.problems, NEW.read_at, NEW.committing_at, NEW.unit_id, NEW.on_behalf_of,
             NEW.made, NEW.preview, NEW.saved_at, NEW.undone_at, NEW.undone_by)
       IS NOT DISTINCT FROM
         ROW(OLD.id, OLD.account_id, OLD.sheet, OLD.file_name, OLD.sha256, OLD.content, OLD.marked, OLD.row_count, OLD.project_count,
             OLD.to_add, OLD.unchanged, OLD.saved, OLD.problems, OLD.read_at, OLD.committing_at, OLD.unit_id, OLD.on_behalf_of,
             OLD.made, OLD.preview, OLD.saved_at, OLD.undone_at, OLD.undone_by) THEN
    IF app_account() IS NOT NULL AND NOT may_undo_import(OLD) THEN
      RAISE EXCEPTION 'the import is not this account''s to undo' USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
    END IF;
    IF NEW.state = 'UNDONE' THEN
      NEW.undone_at := clock_timestamp();
      NEW.undone_by := app_account();
      NEW.undoing_at := NULL;
      NEW.undo_refusal := NULL;
      RETURN NEW;
    END IF;
    NEW.undo_reason := NULL;
    IF app_account() IS NOT NULL AND NEW.undoing_at IS NOT NULL AND NEW.undoing_at IS DISTINCT FROM OLD.undoing_at THEN
      IF OLD.undoing_at > clock_timestamp() - import_broken_off() THEN
        RAISE EXCEPTION 'the import is being undone' USING ERRCODE = 'check_violation', HINT = 'import_under_way';
      END IF;
      NEW.undoing_at := clock_timestamp();
    END IF;
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
