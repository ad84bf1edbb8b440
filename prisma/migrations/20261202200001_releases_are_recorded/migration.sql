-- Phân bổ kinh phí theo đợt as the Ministry's people record it: a signed paper, final from the moment it is recorded. Beside
-- what is released stands what was asked for and what the Ministry of Finance agreed to, where they are known.
ALTER TABLE release
  ADD COLUMN recorded_by uuid REFERENCES account,
  ADD COLUMN on_behalf_of uuid REFERENCES account,
  ADD CONSTRAINT release_number_fits CHECK (length(number) BETWEEN 1 AND 60);
ALTER TABLE release_line
  ADD COLUMN requested_amount bigint CHECK (requested_amount BETWEEN 0 AND 999999999999999),
  ADD COLUMN agreed_amount bigint CHECK (agreed_amount BETWEEN 0 AND 999999999999999);

-- Recorded and issued by whoever acts for the Ministry; the owner of the tables loads histories as they were.
CREATE FUNCTION write_release() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM acting_grant() AS g WHERE g.role IN ('MINISTRY_OFFICER', 'MINISTRY_LEADER')) THEN
    RAISE EXCEPTION 'a release is recorded by the Ministry' USING ERRCODE = 'insufficient_privilege', HINT = 'release_by_ministry';
  END IF;
  IF NEW.signed_on > vietnam_today() THEN
    RAISE EXCEPTION 'release signed in the future' USING ERRCODE = 'check_violation', HINT = 'release_not_in_future';
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.version := 1;
    NEW.recorded_at := clock_timestamp();
    NEW.recorded_by := app_account();
    NEW.on_behalf_of := app_on_behalf();
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT FROM release_line l WHERE l.release_id = NEW.id) THEN
    RAISE EXCEPTION 'a release has lines' USING ERRCODE = 'check_violation', HINT = 'release_has_lines';
  END IF;
  NEW.issued_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER release_written BEFORE INSERT OR UPDATE ON release FOR EACH ROW EXECUTE FUNCTION write_release();

GRANT INSERT (id, fund, budget_year, tranche, number, signed_on, version, recorded_at), UPDATE (issued_at) ON release TO portal_ministry;
GRANT INSERT (release_id, fund, budget_year, unit_id, project_id, content_code, item_code, signed_amount, requested_amount, agreed_amount,
    recorded_at) ON release_line TO portal_ministry;
CREATE POLICY ministry_records ON release FOR INSERT TO portal_ministry WITH CHECK (issued_at IS NULL);
CREATE POLICY ministry_issues ON release FOR UPDATE TO portal_ministry USING (issued_at IS NULL) WITH CHECK (true);
CREATE POLICY ministry_records ON release_line FOR INSERT TO portal_ministry
  WITH CHECK (EXISTS (SELECT FROM release r WHERE r.id = release_id AND r.issued_at IS NULL));

-- What a release or a decision locks before it decides: the đề án it lists, in the one order of locks, so that no voucher,
-- contract or other paper moves their money meanwhile. Those the caller may not work on are passed over.
CREATE FUNCTION hold_listed(project_ids uuid[]) RETURNS SETOF uuid LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id FROM project p WHERE p.id = ANY (project_ids) AND (app_unit() IS NULL OR p.steward_unit_id = app_unit())
  ORDER BY p.id FOR NO KEY UPDATE
$$;
REVOKE EXECUTE ON FUNCTION hold_listed(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_listed(uuid[]) TO portal_province, portal_ministry;
