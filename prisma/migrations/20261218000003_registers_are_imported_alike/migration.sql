-- A sheet of a register is a sheet like any other: its file is kept, it is saved and undone by the same rules, and who may see
-- it finds it in the same history. The rows that waited apart are no more; a sheet is read again when it is saved.
ALTER TABLE import_run
  DROP CONSTRAINT import_run_sheet_check,
  ADD CONSTRAINT import_run_sheet_check CHECK (sheet IN ('published-figures', 'plan-lines', 'projects', 'vouchers', 'register')),
  ADD COLUMN register_kind text REFERENCES register_kind,
  ADD CONSTRAINT import_run_register CHECK ((sheet = 'register') = (register_kind IS NOT NULL));
CREATE INDEX import_run_register_kind ON import_run (register_kind) WHERE register_kind IS NOT NULL;
GRANT INSERT (register_kind) ON import_run TO portal_province, portal_ministry;
DROP FUNCTION purge_register_imports(integer);
DROP TABLE register_import;

CREATE OR REPLACE FUNCTION may_undo_import(run import_run) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT steward_of((run).unit_id) IS NOT DISTINCT FROM app_unit()
    AND CASE (run).sheet WHEN 'vouchers' THEN
      (run).account_id NOT IN (app_account(), coalesce(app_on_behalf(), app_account()))
      AND ((run).on_behalf_of IS NULL OR (run).on_behalf_of NOT IN (app_account(), coalesce(app_on_behalf(), app_account())))
    ELSE (run).account_id = app_account() END
    AND EXISTS (SELECT FROM acting_grant() AS g WHERE steward_of(g.unit_id) IS NOT DISTINCT FROM app_unit()
      AND g.role::text = ANY (CASE WHEN (run).sheet = 'vouchers' THEN ARRAY['PROVINCE_LEADER']
        WHEN (run).sheet = 'register' AND (run).unit_id IS NULL THEN ARRAY['MINISTRY_OFFICER', 'MINISTRY_LEADER']
        WHEN (run).sheet = 'register' THEN ARRAY['PROVINCE_OFFICER', 'PROVINCE_LEADER']
        WHEN (run).unit_id IS NULL THEN ARRAY['MINISTRY_OFFICER'] ELSE ARRAY['PROVINCE_OFFICER'] END)) $$;

-- As before, and an entry is removed as it stands: what it names may be elsewhere by now, and so it could never go.
CREATE OR REPLACE FUNCTION keep_register_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE wrong text;
BEGIN
  NEW.steward_unit_id := steward_of(NEW.unit_id);
  IF app_account() IS NOT NULL AND NOT EXISTS (SELECT FROM acting_grant() AS g
      WHERE g.role IN ('MINISTRY_OFFICER', 'MINISTRY_LEADER') OR g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER')
        AND steward_of(g.unit_id) = NEW.steward_unit_id AND app_unit() = NEW.steward_unit_id) THEN
    RAISE EXCEPTION 'the entry is not this account''s to write'
      USING ERRCODE = 'insufficient_privilege', HINT = 'register_entry_by_its_writers';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.state = 'REMOVED' THEN
      RAISE EXCEPTION 'a removed entry stays as it was' USING ERRCODE = 'check_violation', HINT = 'register_entry_stands';
    END IF;
    NEW.version := OLD.version + 1;
    IF NEW.state = 'REMOVED' THEN
      NEW.kind := OLD.kind; NEW.unit_id := OLD.unit_id; NEW.steward_unit_id := steward_of(OLD.unit_id);
      NEW.name := OLD.name; NEW.fields := OLD.fields; NEW.year := OLD.year; NEW.choice := OLD.choice;
      RETURN NEW;
    END IF;
  ELSIF app_account() IS NOT NULL THEN
    NEW.version := 1;
    NEW.state := 'STANDING';
    NEW.recorded_at := clock_timestamp();
  END IF;
  SELECT coalesce(f.key, given.key) INTO wrong
    FROM (SELECT r FROM register_field r WHERE r.kind = NEW.kind) AS known
    CROSS JOIN LATERAL (SELECT (known.r).key, (known.r).is_required) AS f
    FULL JOIN jsonb_each(NEW.fields) AS given ON given.key = f.key
    WHERE f.key IS NULL OR given.value IS NULL AND f.is_required
      OR given.value IS NOT NULL AND NOT fits_register_field(known.r, given.value, NEW.steward_unit_id)
    LIMIT 1;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION 'field % of register % is not as its register has it', wrong, NEW.kind
      USING ERRCODE = 'check_violation', HINT = 'register_entry_fields';
  END IF;
  NEW.year := (NEW.fields ->> 'year')::integer;
  NEW.choice := NEW.fields ->> (SELECT k.choice_field FROM register_kind k WHERE k.kind = NEW.kind);
  RETURN NEW;
END $$;
