-- Quyết định giao, điều chỉnh, bổ sung, thu hồi kế hoạch as people write them: an officer drafts, a leader issues, the
-- Ministry for the national fund, a province for its own. Issuing one gives the đề án it lists their plan, and moves those
-- that had none to ASSIGNED.

CREATE TYPE decision_state AS ENUM ('DRAFT', 'ISSUED');

-- What a draft may still lack; an issued one has all of it.
ALTER TABLE plan_decision
  ALTER COLUMN number DROP NOT NULL,
  ALTER COLUMN signed_on DROP NOT NULL,
  ALTER COLUMN signer DROP NOT NULL,
  ADD COLUMN state decision_state GENERATED ALWAYS AS (
    CASE WHEN issued_at IS NULL THEN 'DRAFT'::decision_state ELSE 'ISSUED'::decision_state END) STORED,
  ADD COLUMN drafted_by uuid REFERENCES account,
  ADD COLUMN issued_by uuid REFERENCES account,
  ADD COLUMN issued_on_behalf_of uuid REFERENCES account,
  ADD CONSTRAINT plan_decision_signed CHECK (issued_at IS NULL OR num_nonnulls(number, signed_on, signer) = 3),
  ADD CONSTRAINT plan_decision_fits CHECK (length(number) <= 60 AND length(signer) <= 200),
  DROP CONSTRAINT plan_decision_number_once;
-- The same number on another day of a year is a mistake; drafts without a number are as many as one likes.
CREATE UNIQUE INDEX plan_decision_number_once ON plan_decision (coalesce(unit_id, ''), signed_year, number_key)
  WHERE number_key IS NOT NULL;
ALTER TABLE plan_line ADD CONSTRAINT plan_line_note_fits CHECK (length(note) <= 500);

-- The steps that may be taken on a decision, as the domain's table has them (lib/domain/steps/decision-steps).
CREATE TABLE decision_step_rule (
  step text NOT NULL,
  state decision_state NOT NULL,
  role account_role NOT NULL,
  fund fund NOT NULL,
  to_state decision_state,
  PRIMARY KEY (step, state, role, fund)
);
ALTER TABLE decision_step_rule ENABLE ROW LEVEL SECURITY;
INSERT INTO decision_step_rule VALUES
  ('decision.draft', 'DRAFT', 'MINISTRY_OFFICER', 'KCQG', NULL),
  ('decision.draft-local', 'DRAFT', 'PROVINCE_OFFICER', 'KCDP', NULL),
  ('decision.issue', 'DRAFT', 'MINISTRY_LEADER', 'KCQG', 'ISSUED'),
  ('decision.issue-local', 'DRAFT', 'PROVINCE_LEADER', 'KCDP', 'ISSUED');

-- Whether writing (or issuing) a decision is open to the account of this request, by the role it acts in and its place.
CREATE FUNCTION opens_decision(leads_to decision_state, of_decision plan_decision) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM acting_grant() AS g JOIN decision_step_rule r ON r.role = g.role
    WHERE r.to_state IS NOT DISTINCT FROM leads_to AND r.fund = (of_decision).fund
      AND r.state = CASE WHEN (of_decision).issued_at IS NULL THEN 'DRAFT'::decision_state ELSE 'ISSUED' END
      AND CASE WHEN g.unit_id IS NULL THEN (of_decision).unit_id IS NULL
               ELSE steward_of((of_decision).unit_id) = app_unit() END)
$$;
REVOKE EXECUTE ON FUNCTION opens_decision(decision_state, plan_decision) FROM PUBLIC;

-- Drafted by who may; issued by who may, and by another person than who drafted it. The owner of the tables loads histories
-- as they were: nobody's account acts then.
CREATE FUNCTION write_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  standing plan_decision := CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END;
  issuing boolean := TG_OP = 'UPDATE' AND OLD.issued_at IS NULL AND NEW.issued_at IS NOT NULL;
BEGIN
  IF app_account() IS NULL THEN RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END IF;
  IF NOT opens_decision(CASE WHEN issuing THEN 'ISSUED'::decision_state END, standing) THEN
    RAISE EXCEPTION 'this decision is not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'decision_step_allowed';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.version := 1;
    NEW.drafted_by := app_account();
    NEW.recorded_at := clock_timestamp();
    RETURN NEW;
  END IF;
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'the decision has been changed since version %', NEW.version - 1
      USING ERRCODE = 'restrict_violation', HINT = 'decision_as_seen';
  END IF;
  IF NOT issuing THEN RETURN NEW; END IF;
  IF OLD.drafted_by IN (app_account(), app_on_behalf()) THEN
    RAISE EXCEPTION 'a decision is issued by another person than who drafted it'
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_by_another';
  END IF;
  IF NEW.signed_on > vietnam_today() THEN
    RAISE EXCEPTION 'decision signed in the future' USING ERRCODE = 'check_violation', HINT = 'decision_not_in_future';
  END IF;
  IF NOT EXISTS (SELECT FROM plan_line l WHERE l.decision_id = NEW.id) THEN
    RAISE EXCEPTION 'a decision has lines' USING ERRCODE = 'check_violation', HINT = 'decision_has_lines';
  END IF;
  NEW.issued_at := clock_timestamp();
  NEW.issued_by := app_account();
  NEW.issued_on_behalf_of := app_on_behalf();
  RETURN NEW;
END $$;
CREATE TRIGGER plan_decision_written BEFORE INSERT OR UPDATE OR DELETE ON plan_decision
  FOR EACH ROW EXECUTE FUNCTION write_decision();

-- A line is written while its decision is; what was cut belongs to a đề án of this fund whose years the budget year is of.
CREATE FUNCTION write_decision_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_decision plan_decision;
BEGIN
  IF app_account() IS NULL THEN RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END IF;
  SELECT * INTO of_decision FROM plan_decision
    WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.decision_id ELSE NEW.decision_id END;
  IF NOT opens_decision(NULL, of_decision) THEN
    RAISE EXCEPTION 'the lines of this decision are not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'decision_step_allowed';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NEW.project_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM project p WHERE p.id = NEW.project_id AND NEW.budget_year BETWEEN p.start_year AND p.end_year) THEN
    RAISE EXCEPTION 'the budget year is none of the project' USING ERRCODE = 'check_violation', HINT = 'decision_line_of_year';
  END IF;
  NEW.recorded_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER plan_line_written BEFORE INSERT OR DELETE ON plan_line FOR EACH ROW EXECUTE FUNCTION write_decision_line();

-- The step that no person takes: a đề án that a decision lists is assigned by it.
ALTER TABLE project_step
  ADD COLUMN decision_id uuid REFERENCES plan_decision,
  ADD CONSTRAINT project_step_of_decision CHECK ((step = 'project.assign') = (decision_id IS NOT NULL));
CREATE INDEX project_step_decision ON project_step (decision_id) WHERE decision_id IS NOT NULL;

CREATE OR REPLACE FUNCTION take_project_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved project;
  leads_to project_state;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO moved FROM project WHERE id = NEW.project_id FOR NO KEY UPDATE;
  IF NEW.decision_id IS NOT NULL THEN
    leads_to := 'ASSIGNED';
  ELSE
    SELECT r.to_state INTO leads_to FROM acting_grant() AS g JOIN step_rule r ON r.role = g.role
    WHERE (g.unit_id IS NULL OR moved.steward_unit_id = app_unit())
      AND r.step = NEW.step AND r.state = moved.state AND r.fund = moved.fund;
  END IF;
  IF leads_to IS NULL THEN
    RAISE EXCEPTION 'step % is not open to this account on this project now', NEW.step
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
  END IF;
  IF NEW.project_version <> moved.version THEN
    RAISE EXCEPTION 'the project has been changed since version %', NEW.project_version
      USING ERRCODE = 'restrict_violation', HINT = 'project_as_seen';
  END IF;
  IF EXISTS (SELECT FROM project_step s JOIN step_apart a ON a.earlier = s.step
             WHERE s.project_id = NEW.project_id AND a.step = NEW.step
               AND ARRAY[s.taken_by, s.on_behalf_of] && ARRAY[app_account(), app_on_behalf()]) THEN
    RAISE EXCEPTION 'step % is for another person than the one who took an earlier one', NEW.step
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_by_another';
  END IF;
  NEW.from_state := moved.state;
  NEW.to_state := leads_to;
  NEW.taken_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.taken_at := clock_timestamp();
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION move_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL THEN
    UPDATE project SET state = NEW.to_state, version = version + 1,
      assigned_at = CASE WHEN NEW.to_state = 'ASSIGNED' THEN coalesce(assigned_at, NEW.taken_at) ELSE assigned_at END
    WHERE id = NEW.project_id;
  END IF;
  RETURN NULL;
END $$;

-- After plan_decision_post, by its name, which has locked the đề án in their one order. Those that had no plan are assigned
-- on the dossier they were appraised with; one that is neither appraised nor assigned already may not be listed at all.
CREATE FUNCTION assign_projects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  issued uuid[] := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o USING (id) WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL);
  unready text;
BEGIN
  IF app_account() IS NULL OR issued = '{}' THEN RETURN NULL; END IF;
  SELECT min(p.code) INTO unready FROM plan_line l JOIN project p ON p.id = l.project_id
  WHERE l.decision_id = ANY (issued)
    AND p.state NOT IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED')
    AND p.state <> CASE p.fund WHEN 'KCQG' THEN 'APPRAISED_CENTRAL'::project_state ELSE 'APPRAISED_LOCAL' END;
  IF unready IS NOT NULL THEN
    RAISE EXCEPTION 'project % is not ready for a plan', unready USING ERRCODE = 'check_violation', HINT = 'decision_projects_ready';
  END IF;
  INSERT INTO project_step (project_id, project_version, step, decision_id, dossier_hash)
  SELECT p.id, p.version, 'project.assign', l.decision_id, coalesce(
    (SELECT s.dossier_hash FROM project_step s WHERE s.project_id = p.id ORDER BY s.project_version DESC LIMIT 1),
    encode(sha256(convert_to(p.code, 'UTF8')), 'hex'))
  FROM (SELECT DISTINCT decision_id, project_id FROM plan_line WHERE decision_id = ANY (issued)) l
  JOIN project p ON p.id = l.project_id
  WHERE p.assigned_at IS NULL ORDER BY p.id;
  RETURN NULL;
END $$;
CREATE TRIGGER plan_decision_then_assigns AFTER UPDATE ON plan_decision
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION assign_projects();

-- What a command locks before it decides: a draft that the caller may write or issue.
CREATE FUNCTION hold_decision(decision_id uuid) RETURNS TABLE (version integer, state decision_state) LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT d.version, d.state FROM plan_decision d WHERE d.id = hold_decision.decision_id
    AND CASE WHEN app_unit() IS NULL THEN d.unit_id IS NULL ELSE d.steward_unit_id = app_unit() END
  FOR NO KEY UPDATE
$$;
REVOKE EXECUTE ON FUNCTION hold_decision(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_decision(uuid) TO portal_province, portal_ministry;

GRANT INSERT (id, fund, budget_year, kind, number, signed_on, signer, unit_id, version, recorded_at),
  UPDATE (kind, number, signed_on, signer, issued_at, version), DELETE ON plan_decision TO portal_province, portal_ministry;
GRANT INSERT (decision_id, fund, budget_year, unit_id, project_id, content_code, item_code, signed_amount, note, recorded_at), DELETE
  ON plan_line TO portal_province, portal_ministry;
CREATE POLICY own_drafts_begun ON plan_decision FOR INSERT TO portal_province
  WITH CHECK (fund = 'KCDP' AND steward_unit_id = (SELECT app_unit()) AND issued_at IS NULL);
CREATE POLICY own_drafts_written ON plan_decision FOR UPDATE TO portal_province
  USING (steward_unit_id = (SELECT app_unit()) AND issued_at IS NULL) WITH CHECK (steward_unit_id = (SELECT app_unit()));
CREATE POLICY own_drafts_dropped ON plan_decision FOR DELETE TO portal_province
  USING (steward_unit_id = (SELECT app_unit()) AND issued_at IS NULL);
CREATE POLICY national_drafts_begun ON plan_decision FOR INSERT TO portal_ministry WITH CHECK (fund = 'KCQG' AND issued_at IS NULL);
CREATE POLICY national_drafts_written ON plan_decision FOR UPDATE TO portal_ministry
  USING (fund = 'KCQG' AND issued_at IS NULL) WITH CHECK (fund = 'KCQG');
CREATE POLICY national_drafts_dropped ON plan_decision FOR DELETE TO portal_ministry USING (fund = 'KCQG' AND issued_at IS NULL);
CREATE POLICY lines_of_own_drafts ON plan_line FOR INSERT TO portal_province WITH CHECK (
  EXISTS (SELECT FROM plan_decision d WHERE d.id = decision_id AND d.steward_unit_id = (SELECT app_unit()) AND d.issued_at IS NULL));
CREATE POLICY lines_of_own_drafts_dropped ON plan_line FOR DELETE TO portal_province USING (
  EXISTS (SELECT FROM plan_decision d WHERE d.id = decision_id AND d.steward_unit_id = (SELECT app_unit()) AND d.issued_at IS NULL));
CREATE POLICY lines_of_national_drafts ON plan_line FOR INSERT TO portal_ministry WITH CHECK (
  EXISTS (SELECT FROM plan_decision d WHERE d.id = decision_id AND d.fund = 'KCQG' AND d.issued_at IS NULL));
CREATE POLICY lines_of_national_drafts_dropped ON plan_line FOR DELETE TO portal_ministry USING (
  EXISTS (SELECT FROM plan_decision d WHERE d.id = decision_id AND d.fund = 'KCQG' AND d.issued_at IS NULL));
