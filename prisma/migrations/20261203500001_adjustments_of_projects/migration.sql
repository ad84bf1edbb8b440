-- Yêu cầu điều chỉnh: what a running đề án asks to change, value before and after, decided by whom the change asks for. What
-- is agreed is applied in the same transaction; money never is, it waits for a plan decision.

CREATE TYPE adjustment_state AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'REFUSED', 'WITHDRAWN');
CREATE TYPE adjustment_level AS ENUM ('MINOR', 'MAJOR');

-- What changes decides who decides, as the domain's tables have it (lib/domain/adjustment, lib/domain/steps/adjustment-steps).
CREATE TABLE adjustment_rule (
  change text NOT NULL,
  fund fund NOT NULL,
  level adjustment_level NOT NULL,
  PRIMARY KEY (change, fund)
);
INSERT INTO adjustment_rule
SELECT change, fund, level
FROM (VALUES
  ('NAME', 'MINOR'::adjustment_level), ('UNIT', 'MINOR'), ('BENEFICIARY', 'MINOR'), ('PLACE', 'MINOR'), ('TIME', 'MINOR'),
  ('SCOPE', 'MAJOR'), ('OUTPUT', 'MAJOR'), ('MONEY', 'MAJOR'), ('STOP', 'MAJOR')) AS r (change, level),
  unnest(enum_range(NULL::fund)) AS fund;
CREATE TABLE adjustment_step_rule (
  step text NOT NULL,
  state adjustment_state NOT NULL,
  role account_role NOT NULL,
  fund fund NOT NULL,
  level adjustment_level NOT NULL,
  to_state adjustment_state,
  PRIMARY KEY (step, state, role, fund, level)
);
INSERT INTO adjustment_step_rule
SELECT step, state, role, fund, level, to_state
FROM (VALUES
  ('adjustment.write', '{DRAFT,RETURNED}'::adjustment_state[], 'PROVINCE_OFFICER'::account_role, '{KCQG,KCDP}'::fund[],
   '{MINOR,MAJOR}'::adjustment_level[], NULL::adjustment_state),
  ('adjustment.submit', '{DRAFT,RETURNED}', 'PROVINCE_OFFICER', '{KCQG,KCDP}', '{MINOR,MAJOR}', 'SUBMITTED'),
  ('adjustment.withdraw', '{DRAFT,RETURNED,SUBMITTED}', 'PROVINCE_OFFICER', '{KCQG,KCDP}', '{MINOR,MAJOR}', 'WITHDRAWN'),
  ('adjustment.return', '{SUBMITTED}', 'MINISTRY_OFFICER', '{KCQG}', '{MINOR}', 'RETURNED'),
  ('adjustment.agree', '{SUBMITTED}', 'MINISTRY_OFFICER', '{KCQG}', '{MINOR}', 'AGREED'),
  ('adjustment.refuse', '{SUBMITTED}', 'MINISTRY_OFFICER', '{KCQG}', '{MINOR}', 'REFUSED'),
  ('adjustment.return-major', '{SUBMITTED}', 'MINISTRY_LEADER', '{KCQG}', '{MAJOR}', 'RETURNED'),
  ('adjustment.agree-major', '{SUBMITTED}', 'MINISTRY_LEADER', '{KCQG}', '{MAJOR}', 'AGREED'),
  ('adjustment.refuse-major', '{SUBMITTED}', 'MINISTRY_LEADER', '{KCQG}', '{MAJOR}', 'REFUSED'),
  ('adjustment.return-local', '{SUBMITTED}', 'PROVINCE_LEADER', '{KCDP}', '{MINOR,MAJOR}', 'RETURNED'),
  ('adjustment.agree-local', '{SUBMITTED}', 'PROVINCE_LEADER', '{KCDP}', '{MINOR,MAJOR}', 'AGREED'),
  ('adjustment.refuse-local', '{SUBMITTED}', 'PROVINCE_LEADER', '{KCDP}', '{MINOR,MAJOR}', 'REFUSED')
) AS s (step, states, role, funds, levels, to_state), unnest(s.states) AS state, unnest(s.funds) AS fund, unnest(s.levels) AS level;

CREATE TABLE project_adjustment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL REFERENCES project,
  number integer NOT NULL CHECK (number BETWEEN 1 AND 99),
  state adjustment_state NOT NULL DEFAULT 'DRAFT',
  version integer NOT NULL DEFAULT 1,
  reason text COLLATE "vi-x-icu" NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
  -- Everybody who wrote or submitted it, in their own name or another's: none of them decides it.
  writers uuid[] DEFAULT '{}',
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (project_id, number)
);
CREATE TABLE adjustment_line (
  adjustment_id uuid NOT NULL REFERENCES project_adjustment,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 100),
  change text NOT NULL CHECK (change IN ('NAME', 'UNIT', 'BENEFICIARY', 'PLACE', 'TIME', 'SCOPE', 'OUTPUT', 'MONEY', 'STOP')),
  -- Which of several: a beneficiary's id, year and indicator, the year of the money.
  subject text NOT NULL CHECK (length(subject) <= 100),
  before jsonb NOT NULL CHECK (jsonb_typeof(before) = 'object'),
  after jsonb NOT NULL CHECK (jsonb_typeof(after) = 'object' AND length(after::text) <= 60000),
  PRIMARY KEY (adjustment_id, position),
  UNIQUE (adjustment_id, change, subject),
  CHECK (change = 'STOP' OR before <> after)
);
-- Who took it further, when, why; of one agreed also the đề án as it was written before, whose SHA-256 is dossier_hash.
CREATE TABLE adjustment_step (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  adjustment_id uuid NOT NULL REFERENCES project_adjustment,
  adjustment_version integer NOT NULL,
  step text NOT NULL,
  from_state adjustment_state NOT NULL,
  to_state adjustment_state NOT NULL,
  note text COLLATE "vi-x-icu" CHECK (length(note) <= 2000),
  document_number text CHECK (length(document_number) BETWEEN 1 AND 60),
  document_signed_on date,
  dossier_hash text NOT NULL CHECK (dossier_hash ~ '^[0-9a-f]{64}$'),
  dossier text,
  taken_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  taken_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (adjustment_id, adjustment_version),
  CHECK ((document_number IS NULL) = (document_signed_on IS NULL)),
  CONSTRAINT adjustment_dossier_kept CHECK ((to_state = 'AGREED') = (dossier IS NOT NULL)),
  CONSTRAINT adjustment_dossier_hashed CHECK (encode(sha256(convert_to(dossier, 'UTF8')), 'hex') = dossier_hash)
);
CREATE TRIGGER adjustment_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON adjustment_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- The plan decision that answered an agreed request for money.
CREATE TABLE adjustment_answer (
  adjustment_id uuid PRIMARY KEY REFERENCES project_adjustment,
  decision_id uuid NOT NULL REFERENCES plan_decision,
  answered_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX adjustment_answer_decision ON adjustment_answer (decision_id);
CREATE TRIGGER adjustment_answer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON adjustment_answer
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What stands on a đề án of all that may be adjusted: the one answer to "before".
CREATE FUNCTION adjustment_standing(of_project uuid) RETURNS TABLE (change text, subject text, value jsonb) LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.change, '', v.value
  FROM project p LEFT JOIN project_outline o ON o.project_id = p.id, LATERAL (VALUES
    ('NAME', jsonb_build_object('title', p.title)),
    ('UNIT', jsonb_build_object('implementingUnit', p.implementing_unit)),
    ('PLACE', jsonb_build_object('commune', p.commune)),
    ('TIME', jsonb_build_object('startOn', p.start_on, 'endOn', p.end_on)),
    ('SCOPE', jsonb_build_object('goals', o.goals, 'scale', o.scale)),
    ('STOP', '{}'::jsonb)) AS v (change, value)
  WHERE p.id = of_project
  UNION ALL
  SELECT 'OUTPUT', concat(t.budget_year, ' ', t.indicator_code), jsonb_build_object('target', t.target::text)
  FROM project_output t WHERE t.project_id = of_project
  UNION ALL
  SELECT 'MONEY', year::text, jsonb_build_object('amount', coalesce(b.plan, 0)::text)
  FROM project p, LATERAL generate_series(p.start_year, p.end_year) AS year
  LEFT JOIN project_year_balance b ON b.project_id = of_project AND b.budget_year = year
  WHERE p.id = of_project
  UNION ALL
  SELECT 'BENEFICIARY', r.id::text, jsonb_build_object('name', r.name, 'taxCode', r.tax_code,
    'address', coalesce(h.address, r.address), 'kind', r.kind, 'support', h.support::text)
  FROM project_beneficiary h JOIN beneficiary r ON r.id = h.beneficiary_id WHERE h.project_id = of_project
$$;
REVOKE EXECUTE ON FUNCTION adjustment_standing(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION adjustment_standing(uuid) TO portal_province, portal_ministry, portal_auditor;

CREATE FUNCTION adjustment_level_of(of_adjustment uuid) RETURNS adjustment_level LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(max(r.level), 'MINOR') FROM adjustment_line l
  JOIN project_adjustment a ON a.id = l.adjustment_id JOIN project p ON p.id = a.project_id
  JOIN adjustment_rule r ON r.change = l.change AND r.fund = p.fund
  WHERE l.adjustment_id = of_adjustment
$$;
REVOKE EXECUTE ON FUNCTION adjustment_level_of(uuid) FROM PUBLIC;

-- Whether a đề án is carried out, so that it may be adjusted.
CREATE FUNCTION is_adjustable(state project_state) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT state IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS') $$;
REVOKE EXECUTE ON FUNCTION is_adjustable(project_state) FROM PUBLIC;

-- Whether writing this request is open to the account of this request, now.
CREATE FUNCTION opens_adjustment(of_adjustment project_adjustment) RETURNS boolean LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM acting_grant() AS g JOIN adjustment_step_rule r ON r.role = g.role AND r.step = 'adjustment.write'
    JOIN project p ON p.id = (of_adjustment).project_id AND p.fund = r.fund AND p.steward_unit_id = app_unit()
    WHERE r.state = (of_adjustment).state AND is_adjustable(p.state))
$$;
REVOKE EXECUTE ON FUNCTION opens_adjustment(project_adjustment) FROM PUBLIC;

CREATE FUNCTION with_persons(writers uuid[]) RETURNS uuid[] LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT ARRAY(SELECT DISTINCT one FROM unnest(writers || ARRAY[app_account(), app_on_behalf()]) AS one WHERE one IS NOT NULL ORDER BY 1)
$$;
REVOKE EXECUTE ON FUNCTION with_persons(uuid[]) FROM PUBLIC;

CREATE FUNCTION write_adjustment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Moved by its step's trigger alone, which sets the state.
  IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1 THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM project p WHERE p.id = NEW.project_id FOR NO KEY UPDATE;
    NEW.state := 'DRAFT';
    NEW.version := 1;
    NEW.recorded_at := clock_timestamp();
    NEW.writers := '{}';
    SELECT coalesce(max(a.number), 0) + 1 INTO NEW.number FROM project_adjustment a WHERE a.project_id = NEW.project_id;
  END IF;
  IF app_account() IS NOT NULL AND NOT opens_adjustment(CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END) THEN
    RAISE EXCEPTION 'this request is not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'adjustment_step_allowed';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'the request has been changed since version %', NEW.version - 1
      USING ERRCODE = 'restrict_violation', HINT = 'adjustment_as_seen';
  END IF;
  NEW.writers := with_persons(NEW.writers);
  RETURN NEW;
END $$;
CREATE TRIGGER project_adjustment_written BEFORE INSERT OR UPDATE ON project_adjustment
  FOR EACH ROW EXECUTE FUNCTION write_adjustment();

-- A line is written while its request is, and says truly what stands before it.
CREATE FUNCTION write_adjustment_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_adjustment project_adjustment;
  stands jsonb;
BEGIN
  SELECT * INTO of_adjustment FROM project_adjustment
    WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.adjustment_id ELSE NEW.adjustment_id END;
  IF app_account() IS NOT NULL AND NOT opens_adjustment(of_adjustment) THEN
    RAISE EXCEPTION 'the lines of this request are not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'adjustment_step_allowed';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  SELECT s.value INTO stands FROM adjustment_standing(of_adjustment.project_id) AS s
    WHERE s.change = NEW.change AND s.subject = NEW.subject;
  IF stands IS DISTINCT FROM NEW.before THEN
    RAISE EXCEPTION 'what line % says of before does not stand', NEW.position
      USING ERRCODE = 'restrict_violation', HINT = 'adjustment_as_stands';
  END IF;
  IF ARRAY(SELECT jsonb_object_keys(NEW.before) ORDER BY 1) <> ARRAY(SELECT jsonb_object_keys(NEW.after) ORDER BY 1) THEN
    RAISE EXCEPTION 'line % says something else after than before', NEW.position
      USING ERRCODE = 'check_violation', HINT = 'adjustment_line_whole';
  END IF;
  IF NEW.change = 'BENEFICIARY' AND (NEW.after ->> 'support')::bigint > (NEW.before ->> 'support')::bigint THEN
    RAISE EXCEPTION 'a replacement has at most what the replaced one had'
      USING ERRCODE = 'check_violation', HINT = 'adjustment_support_kept';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER adjustment_line_written BEFORE INSERT OR DELETE ON adjustment_line
  FOR EACH ROW EXECUTE FUNCTION write_adjustment_line();

-- Takes the step for the account of this request: by the role it holds at this moment, in its own place, at the level its
-- lines ask for, on the version it saw, and by nobody who wrote it. The đề án is locked first, always.
CREATE FUNCTION take_adjustment_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved project_adjustment;
  of_project project;
  reached adjustment_level := adjustment_level_of(NEW.adjustment_id);
  leads_to adjustment_state;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT p.* INTO of_project FROM project p JOIN project_adjustment a ON a.project_id = p.id
    WHERE a.id = NEW.adjustment_id FOR NO KEY UPDATE OF p;
  SELECT * INTO moved FROM project_adjustment WHERE id = NEW.adjustment_id FOR NO KEY UPDATE;
  SELECT r.to_state INTO leads_to FROM acting_grant() AS g JOIN adjustment_step_rule r ON r.role = g.role
  WHERE (g.unit_id IS NULL OR of_project.steward_unit_id = app_unit())
    AND r.step = NEW.step AND r.state = moved.state AND r.fund = of_project.fund AND r.level = reached;
  IF leads_to IS NULL THEN
    RAISE EXCEPTION 'step % is not open to this account on this request now', NEW.step
      USING ERRCODE = 'insufficient_privilege', HINT = 'adjustment_step_allowed';
  END IF;
  IF NEW.adjustment_version <> moved.version THEN
    RAISE EXCEPTION 'the request has been changed since version %', NEW.adjustment_version
      USING ERRCODE = 'restrict_violation', HINT = 'adjustment_as_seen';
  END IF;
  IF leads_to IN ('RETURNED', 'AGREED', 'REFUSED') AND moved.writers && ARRAY[app_account(), app_on_behalf()] THEN
    RAISE EXCEPTION 'a request is decided by another person than who wrote it'
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_by_another';
  END IF;
  IF leads_to IN ('SUBMITTED', 'AGREED') AND NOT is_adjustable(of_project.state) THEN
    RAISE EXCEPTION 'the project is not being carried out' USING ERRCODE = 'restrict_violation', HINT = 'adjustment_running';
  END IF;
  IF leads_to IN ('SUBMITTED', 'AGREED') AND NOT EXISTS (SELECT FROM adjustment_line l WHERE l.adjustment_id = moved.id) THEN
    RAISE EXCEPTION 'a request has lines' USING ERRCODE = 'check_violation', HINT = 'adjustment_has_lines';
  END IF;
  -- UBND's decision is recorded by the Sở, with its number and day.
  IF leads_to = 'AGREED' AND of_project.fund = 'KCDP' AND reached = 'MAJOR' AND NEW.document_number IS NULL
    OR NEW.document_signed_on > vietnam_today() THEN
    RAISE EXCEPTION 'the decision has a number and a day that has come'
      USING ERRCODE = 'check_violation', HINT = 'adjustment_signed';
  END IF;
  NEW.from_state := moved.state;
  NEW.to_state := leads_to;
  NEW.taken_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.taken_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER adjustment_step_taken BEFORE INSERT ON adjustment_step FOR EACH ROW EXECUTE FUNCTION take_adjustment_step();

-- Writes one agreed line into its đề án. Money and stopping are other people's documents.
CREATE FUNCTION apply_adjustment_line(of_project project, line adjustment_line) RETURNS boolean LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  replacement uuid;
  v jsonb := line.after;
BEGIN
  IF line.change IN ('MONEY', 'STOP') THEN RETURN false; END IF;
  IF (SELECT s.value FROM adjustment_standing(of_project.id) AS s WHERE s.change = line.change AND s.subject = line.subject)
    IS DISTINCT FROM line.before THEN
    RAISE EXCEPTION 'what line % says of before does not stand', line.position
      USING ERRCODE = 'restrict_violation', HINT = 'adjustment_as_stands';
  END IF;
  CASE line.change
    WHEN 'NAME' THEN UPDATE project SET title = v ->> 'title' WHERE id = of_project.id;
    WHEN 'UNIT' THEN UPDATE project SET implementing_unit = v ->> 'implementingUnit' WHERE id = of_project.id;
    WHEN 'PLACE' THEN UPDATE project SET commune = v ->> 'commune' WHERE id = of_project.id;
    WHEN 'TIME' THEN
      UPDATE project SET start_on = (v ->> 'startOn')::date, end_on = (v ->> 'endOn')::date WHERE id = of_project.id;
    WHEN 'SCOPE' THEN
      INSERT INTO project_outline (project_id, goals, scale) VALUES (of_project.id, v ->> 'goals', v ->> 'scale')
      ON CONFLICT (project_id) DO UPDATE SET goals = excluded.goals, scale = excluded.scale;
    WHEN 'OUTPUT' THEN
      UPDATE project_output SET target = (v ->> 'target')::bigint
      WHERE project_id = of_project.id AND concat(budget_year, ' ', indicator_code) = line.subject;
    WHEN 'BENEFICIARY' THEN
      INSERT INTO beneficiary (unit_id, name, tax_code, address, kind)
      VALUES (of_project.unit_id, v ->> 'name', v ->> 'taxCode', v ->> 'address', v ->> 'kind') ON CONFLICT DO NOTHING;
      SELECT r.id INTO replacement FROM beneficiary r WHERE r.unit_id = of_project.unit_id AND r.name = v ->> 'name'
        AND r.tax_code IS NOT DISTINCT FROM v ->> 'taxCode';
      DELETE FROM project_beneficiary WHERE project_id = of_project.id AND beneficiary_id = line.subject::uuid;
      INSERT INTO project_beneficiary (project_id, beneficiary_id, support, address)
      VALUES (of_project.id, replacement, (v ->> 'support')::bigint, v ->> 'address');
  END CASE;
  RETURN true;
EXCEPTION
  WHEN foreign_key_violation THEN
    RAISE EXCEPTION 'the replaced beneficiary is held by another document'
      USING ERRCODE = 'restrict_violation', HINT = 'adjustment_beneficiary_engaged';
  WHEN unique_violation THEN
    RAISE EXCEPTION 'the replacement is a beneficiary already'
      USING ERRCODE = 'restrict_violation', HINT = 'adjustment_beneficiary_twice';
END $$;
REVOKE EXECUTE ON FUNCTION apply_adjustment_line(project, adjustment_line) FROM PUBLIC;

CREATE FUNCTION move_adjustment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_project project;
  line adjustment_line;
  applied boolean := false;
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  UPDATE project_adjustment SET state = NEW.to_state, version = version + 1,
    writers = CASE NEW.to_state WHEN 'SUBMITTED' THEN with_persons(writers) ELSE writers END
  WHERE id = NEW.adjustment_id;
  IF NEW.to_state <> 'AGREED' THEN RETURN NULL; END IF;
  SELECT p.* INTO of_project FROM project p JOIN project_adjustment a ON a.project_id = p.id WHERE a.id = NEW.adjustment_id;
  FOR line IN SELECT * FROM adjustment_line l WHERE l.adjustment_id = NEW.adjustment_id ORDER BY l.position LOOP
    applied := apply_adjustment_line(of_project, line) OR applied;
  END LOOP;
  IF applied THEN UPDATE project SET version = version + 1 WHERE id = of_project.id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER adjustment_step_moves AFTER INSERT ON adjustment_step FOR EACH ROW EXECUTE FUNCTION move_adjustment();

-- An issued line of a đề án in a budget year answers what was agreed of its money in that year.
CREATE FUNCTION answer_adjustments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO adjustment_answer (adjustment_id, decision_id)
  SELECT DISTINCT ON (a.id) a.id, n.id
  FROM new_rows n JOIN old_rows o USING (id) JOIN plan_line l ON l.decision_id = n.id
  JOIN project_adjustment a ON a.project_id = l.project_id AND a.state = 'AGREED'
  JOIN adjustment_line m ON m.adjustment_id = a.id AND m.change = 'MONEY' AND m.subject = l.budget_year::text
  WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL
  ORDER BY a.id ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER plan_decision_then_answers AFTER UPDATE ON plan_decision
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION answer_adjustments();

-- What a command locks before it decides, the đề án first; nothing where it is not the caller's to work on.
CREATE FUNCTION hold_adjustment(adjustment_id uuid) RETURNS TABLE (version integer) LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM project p JOIN project_adjustment a ON a.project_id = p.id
  WHERE a.id = hold_adjustment.adjustment_id
    AND CASE WHEN app_unit() IS NULL THEN a.state <> 'DRAFT' ELSE p.steward_unit_id = app_unit() END
  FOR NO KEY UPDATE OF p;
  IF NOT FOUND THEN RETURN; END IF;
  RETURN QUERY SELECT a.version FROM project_adjustment a WHERE a.id = hold_adjustment.adjustment_id FOR NO KEY UPDATE;
END $$;
REVOKE EXECUTE ON FUNCTION hold_adjustment(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_adjustment(uuid) TO portal_province, portal_ministry;

-- A province sees those of its own đề án; the Ministry and auditors see what was submitted.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['adjustment_rule', 'adjustment_step_rule', 'project_adjustment', 'adjustment_line',
    'adjustment_step', 'adjustment_answer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['adjustment_line', 'adjustment_step', 'adjustment_answer'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO portal_province, portal_ministry, portal_auditor', kept);
    EXECUTE format('CREATE POLICY follows_parent ON %I FOR SELECT TO portal_province, portal_ministry, portal_auditor
      USING (EXISTS (SELECT FROM project_adjustment a WHERE a.id = adjustment_id))', kept);
  END LOOP;
END $$;
GRANT SELECT ON project_adjustment TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY of_own_projects ON project_adjustment FOR SELECT TO portal_province
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id AND p.steward_unit_id = (SELECT app_unit())));
CREATE POLICY once_submitted ON project_adjustment FOR SELECT TO portal_ministry, portal_auditor USING (state <> 'DRAFT');
GRANT INSERT (id, project_id, reason), UPDATE (reason, version) ON project_adjustment TO portal_province;
GRANT INSERT (adjustment_id, position, change, subject, before, after), DELETE ON adjustment_line TO portal_province;
GRANT INSERT (id, adjustment_id, adjustment_version, step, note, document_number, document_signed_on, dossier_hash, dossier)
  ON adjustment_step TO portal_province, portal_ministry;
CREATE POLICY own_begun ON project_adjustment FOR INSERT TO portal_province
  WITH CHECK (EXISTS (SELECT FROM project p WHERE p.id = project_id AND p.steward_unit_id = (SELECT app_unit())));
CREATE POLICY own_rewritten ON project_adjustment FOR UPDATE TO portal_province
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id AND p.steward_unit_id = (SELECT app_unit())));
CREATE POLICY own_lines ON adjustment_line FOR INSERT TO portal_province
  WITH CHECK (EXISTS (SELECT FROM project_adjustment a WHERE a.id = adjustment_id));
CREATE POLICY own_lines_dropped ON adjustment_line FOR DELETE TO portal_province
  USING (EXISTS (SELECT FROM project_adjustment a WHERE a.id = adjustment_id));
CREATE POLICY own_steps ON adjustment_step FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (taken_by = (SELECT app_account()) AND EXISTS (SELECT FROM project_adjustment a WHERE a.id = adjustment_id));

-- Requests stand where their history ends, decided by none of their writers; agreed money is answered once a later decision
-- names it; what was agreed keeps the đề án as it was.
CREATE FUNCTION check_adjustments() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'adjustments.stand-where-their-history-ends', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT concat_ws(' ', p.code, a.number) AS key, a.state <> coalesce((SELECT s.to_state FROM adjustment_step s
          WHERE s.adjustment_id = a.id ORDER BY s.adjustment_version DESC LIMIT 1), 'DRAFT')
          OR EXISTS (SELECT FROM adjustment_step s WHERE s.adjustment_id = a.id AND s.to_state IN ('RETURNED', 'AGREED', 'REFUSED')
            AND a.writers && ARRAY[s.taken_by, s.on_behalf_of]) AS wrong
        FROM project_adjustment a JOIN project p ON p.id = a.project_id) one
  UNION ALL
  SELECT 'adjustments.money-follows-decisions', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT concat_ws(' ', p.code, a.number) AS key,
               (SELECT min(d.issued_at) FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
                 JOIN adjustment_line m ON m.adjustment_id = a.id AND m.change = 'MONEY' AND m.subject = l.budget_year::text
                WHERE l.project_id = a.project_id AND d.issued_at > s.taken_at)
               IS DISTINCT FROM (SELECT d.issued_at FROM adjustment_answer w JOIN plan_decision d ON d.id = w.decision_id
                 WHERE w.adjustment_id = a.id) AS wrong
        FROM project_adjustment a JOIN project p ON p.id = a.project_id
        JOIN adjustment_step s ON s.adjustment_id = a.id AND s.to_state = 'AGREED'
        WHERE EXISTS (SELECT FROM adjustment_line m WHERE m.adjustment_id = a.id AND m.change = 'MONEY')) two $$;
REVOKE EXECUTE ON FUNCTION check_adjustments() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_adjustments() TO portal_auditor, portal_admin;

-- A notice of a đề án may also tell of something that is no step of it: `told` says what, `occasion` what made it.
ALTER TABLE notice DROP CONSTRAINT notice_says_what, ADD CONSTRAINT notice_says_what CHECK (CASE
  WHEN project_id IS NOT NULL AND step_id IS NOT NULL THEN num_nonnulls(occasion, told) = 0
  ELSE step_id IS NULL AND num_nonnulls(occasion, told) = 2 END);
CREATE UNIQUE INDEX notice_of_project_once ON notice (account_id, project_id, kind, occasion);

CREATE OR REPLACE FUNCTION told_of_project(of_notice notice) RETURNS json LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (CASE WHEN (of_notice).told IS NULL THEN '{}' ELSE jsonb_build_object('told', (of_notice).told) END || jsonb_build_object('of', 'project', 'id', (of_notice).id, 'kind', (of_notice).kind,
    'at', to_char((of_notice).recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'read', (of_notice).read_at IS NOT NULL,
    'code', p.code, 'title', p.title, 'takenBy', coalesce(taker.full_name, ''), 'onBehalfOf', giver.full_name)
    || CASE WHEN s.step IS NULL THEN '{}' ELSE jsonb_build_object('step', s.step) END)::json
  FROM project p LEFT JOIN project_step s ON s.id = (of_notice).step_id
  LEFT JOIN account_name taker ON taker.id = coalesce(s.taken_by, ((of_notice).told ->> 'by')::uuid)
  LEFT JOIN account_name giver ON giver.id = coalesce(s.on_behalf_of, ((of_notice).told ->> 'onBehalfOf')::uuid)
  WHERE p.id = (of_notice).project_id AND ((of_notice).step_id IS NULL OR s.id IS NOT NULL)
$$;

-- Who holds one of these roles for a đề án, themselves or under a delegation, now.
CREATE FUNCTION project_people(of_project project, roles account_role[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT DISTINCT h.account_id
  FROM (
    SELECT g.account_id, g.role, g.unit_id FROM role_grant g WHERE tstzrange(g.valid_from, g.valid_to) @> now()
    UNION ALL
    SELECT d.receiver_id, g.role, g.unit_id FROM standing_delegation d JOIN role_grant g ON g.id = d.grant_id
    WHERE vietnam_today() BETWEEN d.from_on AND d.to_on) h
  JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL
  WHERE h.role = ANY (roles) AND (h.unit_id IS NULL OR steward_of(h.unit_id) = (of_project).steward_unit_id)
$$;
REVOKE ALL ON FUNCTION project_people(project, account_role[]) FROM PUBLIC;

-- Submitted: whoever may decide it. Returned, agreed, refused: the province's officers.
CREATE FUNCTION notice_adjustment_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_project project;
  asked project_adjustment;
  concerned uuid[];
BEGIN
  IF app_account() IS NULL OR NEW.to_state = 'WITHDRAWN' THEN RETURN NULL; END IF;
  SELECT * INTO asked FROM project_adjustment WHERE id = NEW.adjustment_id;
  SELECT * INTO of_project FROM project WHERE id = asked.project_id;
  IF NEW.to_state = 'SUBMITTED' THEN
    concerned := ARRAY(SELECT who FROM project_people(of_project, ARRAY(SELECT r.role FROM adjustment_step_rule r
      WHERE r.to_state = 'AGREED' AND r.fund = of_project.fund AND r.level = adjustment_level_of(asked.id))) AS who
      WHERE who <> ALL (asked.writers));
  ELSE
    concerned := ARRAY(SELECT project_people(of_project, ARRAY['PROVINCE_OFFICER'::account_role]));
  END IF;
  INSERT INTO notice (account_id, kind, project_id, occasion, told)
  SELECT one, CASE NEW.to_state WHEN 'SUBMITTED' THEN 'project.adjustment-waits' ELSE 'project.adjustment-decided' END,
    of_project.id, NEW.id::text, jsonb_build_object('adjustmentId', asked.id, 'number', asked.number, 'state', NEW.to_state,
      'by', app_account(), 'onBehalfOf', app_on_behalf())
  FROM unnest(concerned) AS one WHERE one IS DISTINCT FROM app_account()
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER adjustment_step_tells AFTER INSERT ON adjustment_step FOR EACH ROW EXECUTE FUNCTION notice_adjustment_step();
