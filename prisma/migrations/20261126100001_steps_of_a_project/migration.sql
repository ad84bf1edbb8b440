-- The first half of a đề án's life: the steps that may be taken, where each leads, who may not take it after which, and
-- the history they leave. A đề án is moved by its history alone: no role of the portal may write its state.

ALTER TABLE step_rule ADD COLUMN to_state project_state;
CREATE TABLE step_apart (
  step text NOT NULL,
  earlier text NOT NULL,
  PRIMARY KEY (step, earlier)
);
ALTER TABLE step_apart ENABLE ROW LEVEL SECURITY;

INSERT INTO step_rule (step, state, role, fund, to_state)
SELECT s.step, state, role, fund, s.to_state
FROM (VALUES
  ('project.edit', '{DRAFT,RETURNED}'::project_state[], '{PROVINCE_OFFICER}'::account_role[], '{KCQG,KCDP}'::fund[], NULL::project_state),
  ('project.submit', '{DRAFT,RETURNED}', '{PROVINCE_OFFICER}', '{KCQG,KCDP}', 'SUBMITTED'),
  ('project.return', '{SUBMITTED,APPRAISED_LOCAL}', '{PROVINCE_LEADER}', '{KCQG,KCDP}', 'RETURNED'),
  ('project.return-central', '{REGISTERED,APPRAISED_CENTRAL}', '{MINISTRY_OFFICER}', '{KCQG}', 'RETURNED'),
  ('project.appraise-local', '{SUBMITTED}', '{PROVINCE_LEADER}', '{KCQG,KCDP}', 'APPRAISED_LOCAL'),
  ('project.register', '{APPRAISED_LOCAL}', '{PROVINCE_LEADER}', '{KCQG}', 'REGISTERED'),
  ('project.appraise-central', '{REGISTERED}', '{MINISTRY_OFFICER}', '{KCQG}', 'APPRAISED_CENTRAL'),
  ('project.withdraw', '{DRAFT,SUBMITTED,RETURNED,APPRAISED_LOCAL}', '{PROVINCE_OFFICER,PROVINCE_LEADER}', '{KCQG,KCDP}', 'WITHDRAWN'),
  ('project.withdraw-registered', '{REGISTERED,APPRAISED_CENTRAL}', '{PROVINCE_LEADER}', '{KCQG}', 'WITHDRAWN'),
  ('project.reject', '{SUBMITTED,APPRAISED_LOCAL}', '{PROVINCE_LEADER}', '{KCQG,KCDP}', 'REJECTED'),
  ('project.reject-central', '{REGISTERED,APPRAISED_CENTRAL}', '{MINISTRY_OFFICER,MINISTRY_LEADER}', '{KCQG}', 'REJECTED')
) AS s (step, states, roles, funds, to_state), unnest(s.states) AS state, unnest(s.roles) AS role, unnest(s.funds) AS fund;

INSERT INTO step_apart (step, earlier) VALUES
  ('project.appraise-local', 'project.submit'),
  ('project.register', 'project.submit'),
  ('project.appraise-central', 'project.submit'),
  ('project.appraise-central', 'project.appraise-local'),
  ('project.appraise-central', 'project.register'),
  ('project.reject', 'project.submit'),
  ('project.reject-central', 'project.submit'),
  ('project.reject-central', 'project.appraise-local'),
  ('project.reject-central', 'project.register');

-- Who moved a đề án, when, why and on which dossier: project_version is the one they saw, dossier_hash its SHA-256.
CREATE TABLE project_step (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL REFERENCES project,
  project_version integer NOT NULL,
  step text NOT NULL,
  from_state project_state NOT NULL,
  to_state project_state NOT NULL,
  note text COLLATE "vi-x-icu",
  amount bigint CHECK (amount BETWEEN 1 AND 999999999999999),
  dossier_hash text NOT NULL CHECK (dossier_hash ~ '^[0-9a-f]{64}$'),
  taken_by uuid NOT NULL REFERENCES account,
  taken_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (project_id, project_version)
);
CREATE INDEX project_step_taken_by ON project_step (taken_by, taken_at DESC);
CREATE TRIGGER project_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON project_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Takes the step for the account of this request: by the role it holds at this moment, in its own place, on the version
-- it saw, and by nobody who took a step it must be apart from. Locks the đề án, so that of two who decide one is second.
-- The owner of the tables loads histories as they were: nobody's account acts then.
CREATE FUNCTION take_project_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved project;
  leads_to project_state;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO moved FROM project WHERE id = NEW.project_id FOR NO KEY UPDATE;
  SELECT r.to_state INTO leads_to FROM role_grant g JOIN step_rule r ON r.role = g.role
  WHERE g.account_id = app_account() AND tstzrange(g.valid_from, g.valid_to) @> now()
    AND (g.unit_id IS NULL OR moved.steward_unit_id = app_unit())
    AND r.step = NEW.step AND r.state = moved.state AND r.fund = moved.fund;
  IF leads_to IS NULL THEN
    RAISE EXCEPTION 'step % is not open to this account on this project now', NEW.step
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
  END IF;
  IF NEW.project_version <> moved.version THEN
    RAISE EXCEPTION 'the project has been changed since version %', NEW.project_version
      USING ERRCODE = 'restrict_violation', HINT = 'project_as_seen';
  END IF;
  IF EXISTS (SELECT FROM project_step s JOIN step_apart a ON a.earlier = s.step
             WHERE s.project_id = NEW.project_id AND s.taken_by = app_account() AND a.step = NEW.step) THEN
    RAISE EXCEPTION 'step % is for another person than the one who took an earlier one', NEW.step
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_by_another';
  END IF;
  NEW.from_state := moved.state;
  NEW.to_state := leads_to;
  NEW.taken_by := app_account();
  NEW.taken_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER project_step_taken BEFORE INSERT ON project_step FOR EACH ROW EXECUTE FUNCTION take_project_step();

CREATE FUNCTION move_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL THEN
    UPDATE project SET state = NEW.to_state, version = version + 1 WHERE id = NEW.project_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER project_step_moves AFTER INSERT ON project_step FOR EACH ROW EXECUTE FUNCTION move_project();

-- The history is of those who may see the đề án before it is assigned.
ALTER TABLE project_step ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON project_step TO portal_province, portal_ministry, portal_auditor;
GRANT INSERT (id, project_id, project_version, step, note, amount, dossier_hash) ON project_step TO portal_province, portal_ministry;
CREATE POLICY follows_parent ON project_step FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
CREATE POLICY own_steps ON project_step FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (taken_by = (SELECT app_account()) AND EXISTS (SELECT FROM project p WHERE p.id = project_id));

-- What a command locks before it decides: a đề án that the caller may work on, in the state and version that stand under
-- the lock. Nothing where it is not theirs.
CREATE FUNCTION hold_project(project_id uuid) RETURNS TABLE (state project_state, version integer) LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.state, p.version FROM project p WHERE p.id = hold_project.project_id
    AND CASE WHEN app_unit() IS NULL THEN p.state <> 'DRAFT' ELSE p.steward_unit_id = app_unit() END
  FOR NO KEY UPDATE
$$;
REVOKE EXECUTE ON FUNCTION hold_project(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_project(uuid) TO portal_province, portal_ministry;

-- The history of a đề án is a path: each step begins where the one before it ended, and the last one ends where the đề án
-- stands, until a plan decision takes it further.
CREATE FUNCTION check_project_steps() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'projects.history-is-a-path', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT concat_ws(' ', p.code, s.project_version) AS key,
               s.from_state <> coalesce(lag(s.to_state) OVER way, s.from_state)
                 OR lead(s.to_state) OVER way IS NULL AND s.to_state <> p.state AND p.assigned_at IS NULL AS wrong
        FROM project_step s JOIN project p ON p.id = s.project_id
        WINDOW way AS (PARTITION BY s.project_id ORDER BY s.project_version)) steps $$;
REVOKE EXECUTE ON FUNCTION check_project_steps() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_project_steps() TO portal_auditor, portal_admin;
