-- Nghiệm thu cơ sở as people record it: a step of the đề án, with what was achieved, who took part, what stayed below its
-- target and why. Each budget year is accepted once; the last year's moves the đề án, an earlier year's does not.

INSERT INTO step_rule (step, state, role, fund, to_state)
SELECT s.step, 'IN_PROGRESS', role, fund, s.to_state
FROM (VALUES ('project.accept', 'ACCEPTED'::project_state), ('project.accept-year', 'IN_PROGRESS')) AS s (step, to_state),
  unnest('{PROVINCE_OFFICER,PROVINCE_LEADER}'::account_role[]) AS role, unnest(enum_range(NULL::fund)) AS fund;

ALTER TABLE acceptance ADD COLUMN step_id uuid UNIQUE REFERENCES project_step;

-- What the minutes say besides outputs: of those who see the đề án's own records, since it names people.
CREATE TABLE acceptance_minutes (
  acceptance_id uuid PRIMARY KEY REFERENCES acceptance,
  number text COLLATE "vi-x-icu" CHECK (length(number) BETWEEN 1 AND 60),
  conclusion text COLLATE "vi-x-icu" CHECK (length(conclusion) BETWEEN 1 AND 4000)
);
CREATE TABLE acceptance_member (
  acceptance_id uuid NOT NULL REFERENCES acceptance_minutes,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 30),
  name text NOT NULL COLLATE "vi-x-icu" CHECK (length(name) BETWEEN 1 AND 120),
  post text COLLATE "vi-x-icu" CHECK (length(post) BETWEEN 1 AND 200),
  PRIMARY KEY (acceptance_id, position)
);
-- Why an output stayed below its target.
CREATE TABLE acceptance_shortfall (
  acceptance_id uuid NOT NULL,
  indicator_code text NOT NULL,
  reason text NOT NULL COLLATE "vi-x-icu" CHECK (length(reason) BETWEEN 1 AND 1000),
  PRIMARY KEY (acceptance_id, indicator_code),
  FOREIGN KEY (acceptance_id, indicator_code) REFERENCES acceptance_output
);

-- Whoever takes the step records the acceptance in its own transaction. The owner of the tables loads histories as they
-- were: nobody's account acts then.
CREATE FUNCTION complete_acceptance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  accepted project;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO accepted FROM project WHERE id = NEW.project_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM project_step s WHERE s.id = NEW.step_id AND s.project_id = NEW.project_id
      AND s.taken_by = app_account() AND s.step = CASE NEW.budget_year WHEN accepted.end_year THEN 'project.accept' ELSE 'project.accept-year' END) THEN
    RAISE EXCEPTION 'an acceptance is recorded by who takes its step'
      USING ERRCODE = 'insufficient_privilege', HINT = 'acceptance_of_step';
  END IF;
  IF NEW.budget_year NOT BETWEEN accepted.start_year AND accepted.end_year THEN
    RAISE EXCEPTION 'the budget year is none of the project' USING ERRCODE = 'check_violation', HINT = 'acceptance_of_year';
  END IF;
  IF NEW.accepted_on > vietnam_today() THEN
    RAISE EXCEPTION 'acceptance dated in the future' USING ERRCODE = 'check_violation', HINT = 'acceptance_not_in_future';
  END IF;
  IF EXISTS (SELECT FROM contract_share s JOIN contract c ON c.id = s.contract_id
             WHERE s.project_id = NEW.project_id AND s.budget_year = NEW.budget_year AND c.signed_on > NEW.accepted_on) THEN
    RAISE EXCEPTION 'acceptance dated before its contract was signed'
      USING ERRCODE = 'check_violation', HINT = 'acceptance_after_contract';
  END IF;
  IF NEW.budget_year = accepted.end_year AND EXISTS (
      SELECT FROM contract_share s WHERE s.project_id = NEW.project_id AND s.budget_year <> NEW.budget_year
        AND NOT EXISTS (SELECT FROM acceptance a WHERE a.project_id = s.project_id AND a.budget_year = s.budget_year)) THEN
    RAISE EXCEPTION 'an earlier year is not accepted yet' USING ERRCODE = 'check_violation', HINT = 'acceptance_years_closed';
  END IF;
  NEW.unit_id := unit_on(accepted.unit_id, NEW.accepted_on);
  NEW.recorded_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER acceptance_complete BEFORE INSERT ON acceptance FOR EACH ROW EXECUTE FUNCTION complete_acceptance();

-- What belongs to an acceptance is written with it: nothing is achieved afterwards.
CREATE FUNCTION with_its_acceptance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND NOT EXISTS (
      SELECT FROM acceptance a JOIN project_step s ON s.id = a.step_id
      WHERE a.id = NEW.acceptance_id AND a.recorded_at = now() AND s.taken_by = app_account()) THEN
    RAISE EXCEPTION 'what belongs to an acceptance is recorded with it'
      USING ERRCODE = 'insufficient_privilege', HINT = 'acceptance_of_step';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['acceptance_output', 'acceptance_minutes', 'acceptance_member', 'acceptance_shortfall'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION with_its_acceptance()', part || '_of_step', part);
    EXECUTE format('CREATE POLICY recorded ON %I FOR INSERT TO portal_province
      WITH CHECK (EXISTS (SELECT FROM acceptance a WHERE a.id = acceptance_id))', part);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['acceptance_minutes', 'acceptance_member', 'acceptance_shortfall'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
      part || '_append_only', part);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('GRANT SELECT ON %I TO portal_province, portal_ministry, portal_auditor', part);
    EXECUTE format('CREATE POLICY follows_parent ON %I FOR SELECT TO portal_province, portal_ministry, portal_auditor
      USING (EXISTS (SELECT FROM acceptance a WHERE a.id = acceptance_id))', part);
  END LOOP;
END $$;
GRANT INSERT (id, project_id, budget_year, accepted_on, step_id) ON acceptance TO portal_province;
GRANT INSERT (acceptance_id, indicator_code, achieved) ON acceptance_output TO portal_province;
GRANT INSERT (acceptance_id, number, conclusion) ON acceptance_minutes TO portal_province;
GRANT INSERT (acceptance_id, position, name, post) ON acceptance_member TO portal_province;
GRANT INSERT (acceptance_id, indicator_code, reason) ON acceptance_shortfall TO portal_province;
CREATE POLICY recorded ON acceptance FOR INSERT TO portal_province WITH CHECK (steward_unit_id = (SELECT app_unit()));

-- No step of acceptance without its acceptance.
CREATE FUNCTION check_accepting_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND NEW.step IN ('project.accept', 'project.accept-year')
     AND NOT EXISTS (SELECT FROM acceptance a WHERE a.step_id = NEW.id) THEN
    RAISE EXCEPTION 'a step of acceptance has its acceptance' USING ERRCODE = 'check_violation', HINT = 'acceptance_of_step';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER project_step_has_acceptance AFTER INSERT ON project_step
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_accepting_step();

-- An acceptance is of one of its đề án's years and not before the contracts of that year, and has its step where one is kept.
CREATE FUNCTION check_acceptances() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'projects.acceptance-follows-contract', count(*), count(*) FILTER (WHERE wrong),
         (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT p.code || '/' || a.budget_year AS key,
               a.budget_year NOT BETWEEN p.start_year AND p.end_year
                 OR EXISTS (SELECT FROM contract_share s JOIN contract c ON c.id = s.contract_id
                            WHERE s.project_id = a.project_id AND s.budget_year = a.budget_year AND c.signed_on > a.accepted_on)
                 OR a.step_id IS NOT NULL AND NOT EXISTS (
                      SELECT FROM project_step s WHERE s.id = a.step_id AND s.project_id = a.project_id
                        AND s.step IN ('project.accept', 'project.accept-year')) AS wrong
        FROM acceptance a JOIN project p ON p.id = a.project_id) acceptances $$;
REVOKE EXECUTE ON FUNCTION check_acceptances() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_acceptances() TO portal_auditor, portal_admin;
