-- Everybody who wrote a draft, head or lines, in their own name or another's: none of them issues it.
CREATE TABLE decision_writer (
  decision_id uuid NOT NULL REFERENCES plan_decision ON DELETE CASCADE,
  account_id uuid NOT NULL REFERENCES account,
  PRIMARY KEY (decision_id, account_id)
);
ALTER TABLE decision_writer ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON decision_writer TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY follows_parent ON decision_writer FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM plan_decision d WHERE d.id = decision_id));

CREATE FUNCTION note_decision_writer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO decision_writer (decision_id, account_id)
  SELECT CASE TG_TABLE_NAME WHEN 'plan_line' THEN (to_jsonb(NEW) ->> 'decision_id')::uuid ELSE (to_jsonb(NEW) ->> 'id')::uuid END, one
  FROM unnest(ARRAY[app_account(), app_on_behalf()]) AS one WHERE one IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER plan_decision_noted AFTER INSERT OR UPDATE ON plan_decision FOR EACH ROW
  WHEN (NEW.issued_at IS NULL) EXECUTE FUNCTION note_decision_writer();

CREATE OR REPLACE FUNCTION write_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
  IF EXISTS (SELECT FROM decision_writer w WHERE w.decision_id = NEW.id AND w.account_id IN (app_account(), app_on_behalf())) THEN
    RAISE EXCEPTION 'a decision is issued by another person than who wrote it'
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_by_another';
  END IF;
  IF NEW.signed_on > vietnam_today() THEN
    RAISE EXCEPTION 'decision signed in the future' USING ERRCODE = 'check_violation', HINT = 'decision_not_in_future';
  END IF;
  IF NOT EXISTS (SELECT FROM plan_line l WHERE l.decision_id = NEW.id) THEN
    RAISE EXCEPTION 'a decision has lines' USING ERRCODE = 'check_violation', HINT = 'decision_has_lines';
  END IF;
  IF EXISTS (SELECT FROM plan_line l JOIN project p ON p.id = l.project_id
             WHERE l.decision_id = NEW.id AND l.budget_year NOT BETWEEN p.start_year AND p.end_year) THEN
    RAISE EXCEPTION 'the budget year is none of a project' USING ERRCODE = 'check_violation', HINT = 'decision_line_of_year';
  END IF;
  NEW.issued_at := clock_timestamp();
  NEW.issued_by := app_account();
  NEW.issued_on_behalf_of := app_on_behalf();
  RETURN NEW;
END $$;

-- The Ministry's people see their own drafts, and of provinces' decisions what is issued.
DROP POLICY all_rows ON plan_decision;
CREATE POLICY all_rows ON plan_decision FOR SELECT TO portal_auditor USING (true);
CREATE POLICY own_drafts_and_issued ON plan_decision FOR SELECT TO portal_ministry USING (fund = 'KCQG' OR issued_at IS NOT NULL);
