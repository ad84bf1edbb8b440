-- Báo cáo định kỳ is written by its province, certified by its head, returned or approved by the Ministry and locked. Opening a
-- period makes one row for each province (OPEN); what is certified changes only by a further version (đính chính).

-- What may be done on a report, as the domain's table has it (lib/domain/steps/report-steps).
CREATE TABLE report_step_rule (
  step text NOT NULL,
  state report_state NOT NULL,
  role account_role NOT NULL,
  to_state report_state,
  PRIMARY KEY (step, state, role)
);
INSERT INTO report_step_rule
SELECT step, state, role, to_state
FROM (VALUES
  ('report.begin', '{OPEN}'::report_state[], '{PROVINCE_OFFICER}'::account_role[], 'DRAFT'::report_state),
  ('report.write', '{DRAFT,RETURNED}', '{PROVINCE_OFFICER}', NULL),
  ('report.present', '{DRAFT,RETURNED}', '{PROVINCE_OFFICER}', NULL),
  ('report.decline', '{DRAFT,RETURNED}', '{PROVINCE_LEADER}', NULL),
  ('report.submit', '{DRAFT,RETURNED}', '{PROVINCE_LEADER}', 'SUBMITTED'),
  ('report.return', '{SUBMITTED}', '{MINISTRY_OFFICER,MINISTRY_LEADER}', 'RETURNED'),
  ('report.approve', '{SUBMITTED}', '{MINISTRY_OFFICER,MINISTRY_LEADER}', 'APPROVED'),
  ('report.lock', '{APPROVED}', '{MINISTRY_LEADER}', 'LOCKED'),
  ('report.restate', '{APPROVED,LOCKED}', '{PROVINCE_OFFICER,PROVINCE_LEADER}', NULL)
) AS s (step, states, roles, to_state), unnest(s.states) AS state, unnest(s.roles) AS role;

ALTER TABLE provincial_report
  ALTER COLUMN state SET DEFAULT 'OPEN',
  -- Counts every change: what somebody saw, and decides on.
  ADD COLUMN revision integer NOT NULL DEFAULT 1,
  ADD COLUMN signed_on date,
  ADD COLUMN submitted_at timestamptz,
  -- Why a further version corrects the one before it.
  ADD COLUMN reason text COLLATE "vi-x-icu" CHECK (length(reason) BETWEEN 1 AND 2000),
  -- Everybody who wrote in it, in their own name or another's: none of them certifies or approves it.
  ADD COLUMN writers uuid[] DEFAULT '{}',
  ADD CONSTRAINT provincial_report_number_short CHECK (length(number) BETWEEN 1 AND 60);
-- One version at a time is being written.
CREATE UNIQUE INDEX provincial_report_one_open ON provincial_report (unit_id, budget_year, through_month)
  WHERE state IN ('OPEN', 'DRAFT', 'SUBMITTED', 'RETURNED');

CREATE TABLE report_text (
  report_id uuid NOT NULL REFERENCES provincial_report,
  section text NOT NULL CHECK (section IN ('results', 'limits', 'causes', 'subjectiveCauses', 'solutions', 'proposals')),
  body text COLLATE "vi-x-icu" NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
  PRIMARY KEY (report_id, section)
);
-- Why a figure differs from the records, or stands although a check doubts it: the check and the cell it is of.
CREATE TABLE report_explanation (
  report_id uuid NOT NULL REFERENCES provincial_report,
  subject text NOT NULL CHECK (length(subject) BETWEEN 3 AND 120),
  reason text COLLATE "vi-x-icu" NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
  document text COLLATE "vi-x-icu" CHECK (length(document) BETWEEN 1 AND 200),
  PRIMARY KEY (report_id, subject)
);
-- What a province counts beside (by district, its own programme): kept and printed, never summed upward.
CREATE TABLE report_own_row (
  report_id uuid NOT NULL REFERENCES provincial_report,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 40),
  label text COLLATE "vi-x-icu" NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
  fund fund,
  plan bigint CHECK (plan BETWEEN 0 AND 999999999999999),
  actual bigint CHECK (actual BETWEEN 0 AND 999999999999999),
  estimate bigint CHECK (estimate BETWEEN 0 AND 999999999999999),
  note text COLLATE "vi-x-icu" CHECK (length(note) BETWEEN 1 AND 500),
  PRIMARY KEY (report_id, position)
);
-- Who changed which cells, each from what to what: two who write at once lose nothing.
CREATE TABLE report_change (
  report_id uuid NOT NULL REFERENCES provincial_report,
  revision integer NOT NULL,
  cells jsonb NOT NULL CHECK (jsonb_typeof(cells) = 'array'),
  changed_by uuid NOT NULL DEFAULT app_account() REFERENCES account,
  on_behalf_of uuid DEFAULT app_on_behalf() REFERENCES account,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (report_id, revision)
);
CREATE TRIGGER report_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- Who took it further; of one that was certified also what the records said of its cells then.
CREATE TABLE report_step (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  report_id uuid NOT NULL REFERENCES provincial_report,
  report_revision integer NOT NULL,
  step text NOT NULL,
  from_state report_state NOT NULL,
  to_state report_state NOT NULL,
  note text COLLATE "vi-x-icu" CHECK (length(note) BETWEEN 1 AND 2000),
  number text CHECK (length(number) BETWEEN 1 AND 60),
  signed_on date,
  records jsonb,
  taken_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  taken_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (report_id, report_revision)
);
CREATE TRIGGER report_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE report_remark (
  step_id uuid NOT NULL REFERENCES report_step,
  cell text NOT NULL CHECK (length(cell) BETWEEN 3 AND 120),
  body text COLLATE "vi-x-icu" NOT NULL CHECK (length(body) BETWEEN 1 AND 1000),
  PRIMARY KEY (step_id, cell)
);
CREATE TRIGGER report_remark_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_remark
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whether a step is open to the account of this request on this report, by the role it acts in.
CREATE FUNCTION opens_report(taken text, of_report provincial_report) RETURNS boolean LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM acting_grant() AS g JOIN report_step_rule r ON r.role = g.role
    WHERE r.step = taken AND r.state = (of_report).state AND (g.unit_id IS NULL OR (of_report).steward_unit_id = app_unit()))
$$;
REVOKE EXECUTE ON FUNCTION opens_report(text, provincial_report) FROM PUBLIC;

-- A first version is opened by the Ministry with its period; a further one by the province, to correct what is certified.
CREATE FUNCTION begin_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE latest provincial_report;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  NEW.revision := 1;
  NEW.certified_at := NULL;
  NEW.submitted_at := NULL;
  NEW.recorded_at := clock_timestamp();
  SELECT * INTO latest FROM provincial_report r
    WHERE r.unit_id = NEW.unit_id AND r.budget_year = NEW.budget_year AND r.through_month = NEW.through_month
    ORDER BY r.version DESC LIMIT 1 FOR NO KEY UPDATE;
  IF NEW.version = 1 THEN
    IF NOT keeps_periods() THEN
      RAISE EXCEPTION 'reports are opened by the Ministry' USING ERRCODE = 'insufficient_privilege', HINT = 'report_step_allowed';
    END IF;
    NEW.state := 'OPEN';
    NEW.writers := '{}';
    RETURN NEW;
  END IF;
  IF latest.id IS NULL OR NEW.version <> latest.version + 1 OR NEW.reason IS NULL OR NOT opens_report('report.restate', latest) THEN
    RAISE EXCEPTION 'this report is not open to a correction by this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'report_step_allowed';
  END IF;
  NEW.state := 'DRAFT';
  NEW.writers := '{}';
  RETURN NEW;
END $$;
CREATE TRIGGER provincial_report_begun BEFORE INSERT ON provincial_report FOR EACH ROW EXECUTE FUNCTION begin_report();

-- A correction begins as what it corrects.
CREATE FUNCTION copy_corrected_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE corrected uuid;
BEGIN
  IF app_account() IS NULL OR NEW.version = 1 THEN RETURN NULL; END IF;
  SELECT r.id INTO corrected FROM provincial_report r
    WHERE r.unit_id = NEW.unit_id AND r.budget_year = NEW.budget_year AND r.through_month = NEW.through_month
      AND r.version = NEW.version - 1;
  INSERT INTO reported_amount (report_id, fund, measure, content_code, amount)
    SELECT NEW.id, fund, measure, content_code, amount FROM reported_amount WHERE report_id = corrected;
  INSERT INTO reported_output (report_id, fund, indicator_code, value)
    SELECT NEW.id, fund, indicator_code, value FROM reported_output WHERE report_id = corrected;
  INSERT INTO report_text SELECT NEW.id, section, body FROM report_text WHERE report_id = corrected;
  -- A difference from the records is explained anew: it is another one.
  INSERT INTO report_explanation SELECT NEW.id, subject, reason, document FROM report_explanation
    WHERE report_id = corrected AND subject NOT LIKE 'difference:%';
  INSERT INTO report_own_row
    SELECT NEW.id, position, label, fund, plan, actual, estimate, note FROM report_own_row WHERE report_id = corrected;
  RETURN NULL;
END $$;
CREATE TRIGGER provincial_report_corrects AFTER INSERT ON provincial_report FOR EACH ROW EXECUTE FUNCTION copy_corrected_report();

-- A province writes in its report while it is its own; every change is a revision and names who wrote.
CREATE FUNCTION write_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Moved by its step's trigger alone.
  IF app_account() IS NULL OR pg_trigger_depth() > 1 THEN RETURN NEW; END IF;
  IF NOT opens_report('report.write', OLD) THEN
    RAISE EXCEPTION 'this report is not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'report_step_allowed';
  END IF;
  IF NEW.revision <> OLD.revision + 1 THEN
    RAISE EXCEPTION 'the report has been changed since revision %', NEW.revision - 1
      USING ERRCODE = 'restrict_violation', HINT = 'report_as_seen';
  END IF;
  NEW.writers := with_persons(OLD.writers);
  RETURN NEW;
END $$;
CREATE TRIGGER provincial_report_written BEFORE UPDATE ON provincial_report FOR EACH ROW EXECUTE FUNCTION write_report();

CREATE FUNCTION write_report_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_report provincial_report;
BEGIN
  IF app_account() IS NULL OR pg_trigger_depth() > 1 THEN RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END IF;
  SELECT * INTO of_report FROM provincial_report WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.report_id ELSE NEW.report_id END;
  IF NOT opens_report('report.write', of_report) THEN
    RAISE EXCEPTION 'this report is not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'report_step_allowed';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- A certified report changes only by a new version; being locked is all that still happens to it.
CREATE OR REPLACE FUNCTION keep_certified_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE certified timestamptz;
BEGIN
  IF TG_TABLE_NAME = 'provincial_report' THEN
    certified := OLD.certified_at;
    IF TG_OP = 'UPDATE' AND NEW.certified_at = OLD.certified_at AND NEW.state = 'LOCKED'
       AND to_jsonb(NEW) - '{state,revision}'::text[] = to_jsonb(OLD) - '{state,revision}'::text[] THEN
      RETURN NEW;
    END IF;
  ELSE
    SELECT certified_at INTO certified FROM provincial_report
      WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.report_id ELSE OLD.report_id END FOR SHARE;
  END IF;
  IF certified IS NOT NULL THEN
    RAISE EXCEPTION 'a certified report does not change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'provincial_report_certified_is_final', HINT = 'provincial_report_certified_is_final';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['report_text', 'report_explanation', 'report_own_row'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION keep_certified_report()',
                   part || '_certified_is_final', part);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['reported_amount', 'reported_output', 'report_text', 'report_explanation', 'report_own_row'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION write_report_part()',
                   part || '_written', part);
  END LOOP;
END $$;

-- Whether a period still takes the first report of a province: while it is open, however late; once closed, within a day
-- that it was given. A correction is always taken, and so is one that was sent before and returned.
CREATE FUNCTION takes_reports(of_report provincial_report) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (of_report).version > 1 OR (of_report).submitted_at IS NOT NULL OR EXISTS (
    SELECT FROM reporting_period p
    WHERE p.budget_year = (of_report).budget_year AND p.through_month = (of_report).through_month
      AND (p.state = 'OPEN' OR p.state = 'CLOSED'
        AND report_due_on((of_report).unit_id, p.budget_year, p.through_month) >= vietnam_today()))
$$;
REVOKE EXECUTE ON FUNCTION takes_reports(provincial_report) FROM PUBLIC;

-- Of each fund the plan and what was carried out, where the period asks for them, and no parts above their whole.
CREATE FUNCTION is_whole_report(of_report provincial_report) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT NOT EXISTS (
    SELECT FROM reporting_period p, unnest(p.measures) AS asked (measure), unnest(enum_range(NULL::fund)) AS of_fund
    WHERE p.budget_year = (of_report).budget_year AND p.through_month = (of_report).through_month AND asked.measure <> 'ESTIMATE'
      AND NOT EXISTS (SELECT FROM reported_amount a WHERE a.report_id = (of_report).id AND a.fund = of_fund
        AND a.measure::text = asked.measure AND a.content_code IS NULL))
  AND NOT EXISTS (
    SELECT FROM reported_amount a WHERE a.report_id = (of_report).id GROUP BY a.fund, a.measure
    HAVING coalesce(sum(a.amount) FILTER (WHERE a.content_code IS NOT NULL), 0)
      > coalesce(sum(a.amount) FILTER (WHERE a.content_code IS NULL), 999999999999999))
$$;
REVOKE EXECUTE ON FUNCTION is_whole_report(provincial_report) FROM PUBLIC;

-- Takes the step for the account of this request, by the role it holds at this moment, in its own place, on the revision
-- it saw; nobody certifies or approves what they wrote. The period is locked first, always.
CREATE FUNCTION take_report_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved provincial_report;
  leads_to report_state;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  PERFORM FROM reporting_period p JOIN provincial_report r USING (budget_year, through_month) WHERE r.id = NEW.report_id FOR SHARE OF p;
  SELECT * INTO moved FROM provincial_report WHERE id = NEW.report_id FOR NO KEY UPDATE;
  IF moved.id IS NULL OR NEW.step IN ('report.write', 'report.restate') OR NOT opens_report(NEW.step, moved) THEN
    RAISE EXCEPTION 'step % is not open to this account on this report now', NEW.step
      USING ERRCODE = 'insufficient_privilege', HINT = 'report_step_allowed';
  END IF;
  SELECT DISTINCT coalesce(r.to_state, moved.state) INTO leads_to FROM report_step_rule r WHERE r.step = NEW.step AND r.state = moved.state;
  IF NEW.report_revision <> moved.revision THEN
    RAISE EXCEPTION 'the report has been changed since revision %', NEW.report_revision
      USING ERRCODE = 'restrict_violation', HINT = 'report_as_seen';
  END IF;
  IF leads_to IN ('SUBMITTED', 'APPROVED') AND moved.writers && ARRAY[app_account(), app_on_behalf()] THEN
    RAISE EXCEPTION 'a report is certified and approved by another person than who wrote it'
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_by_another';
  END IF;
  IF leads_to = 'APPROVED' AND EXISTS (SELECT FROM report_step s WHERE s.report_id = moved.id AND s.step = 'report.submit'
    AND ARRAY[s.taken_by, s.on_behalf_of] && ARRAY[app_account(), app_on_behalf()]) THEN
    RAISE EXCEPTION 'a report is approved by another person than who certified it'
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_by_another';
  END IF;
  IF leads_to = 'SUBMITTED' AND NOT takes_reports(moved) THEN
    RAISE EXCEPTION 'the period takes no reports now' USING ERRCODE = 'restrict_violation', HINT = 'reporting_period_takes';
  END IF;
  IF leads_to = 'SUBMITTED' AND NOT is_whole_report(moved) THEN
    RAISE EXCEPTION 'a certified report is whole' USING ERRCODE = 'check_violation', HINT = 'report_whole';
  END IF;
  IF NEW.signed_on > vietnam_today() THEN
    RAISE EXCEPTION 'a report is signed on a day that has come' USING ERRCODE = 'check_violation', HINT = 'report_signed';
  END IF;
  IF NEW.step IN ('report.return', 'report.decline') AND NEW.note IS NULL THEN
    RAISE EXCEPTION 'who sends a report back says why' USING ERRCODE = 'check_violation', HINT = 'report_note_given';
  END IF;
  NEW.from_state := moved.state;
  NEW.to_state := leads_to;
  NEW.taken_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.taken_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER report_step_taken BEFORE INSERT ON report_step FOR EACH ROW EXECUTE FUNCTION take_report_step();

-- A report counts from the moment it is approved, and was sent when its head first certified it, whatever came back since.
CREATE FUNCTION move_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  UPDATE provincial_report SET state = NEW.to_state, revision = revision + 1,
    writers = CASE WHEN NEW.step = 'report.present' THEN with_persons(writers) ELSE writers END,
    submitted_at = CASE NEW.to_state WHEN 'SUBMITTED' THEN coalesce(submitted_at, NEW.taken_at) ELSE submitted_at END,
    number = CASE NEW.to_state WHEN 'SUBMITTED' THEN NEW.number WHEN 'RETURNED' THEN NULL ELSE number END,
    signed_on = CASE NEW.to_state WHEN 'SUBMITTED' THEN coalesce(NEW.signed_on, vietnam_today()) WHEN 'RETURNED' THEN NULL ELSE signed_on END,
    certified_at = CASE NEW.to_state WHEN 'APPROVED' THEN NEW.taken_at ELSE certified_at END
  WHERE id = NEW.report_id;
  RETURN NULL;
END $$;
CREATE TRIGGER report_step_moves AFTER INSERT ON report_step FOR EACH ROW EXECUTE FUNCTION move_report();

-- A remark is of the return that is being made.
CREATE FUNCTION write_report_remark() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM report_step s WHERE s.id = NEW.step_id AND s.step IN ('report.return', 'report.decline')
    AND s.taken_by = app_account() AND s.taken_at > now() - interval '1 minute') THEN
    RAISE EXCEPTION 'a remark belongs to its return' USING ERRCODE = 'insufficient_privilege', HINT = 'report_step_allowed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER report_remark_written BEFORE INSERT ON report_remark FOR EACH ROW EXECUTE FUNCTION write_report_remark();

-- What a command locks before it decides: the period, shared, then the report; nothing where it is not the caller's.
CREATE FUNCTION hold_report(report_id uuid) RETURNS TABLE (revision integer) LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM reporting_period p JOIN provincial_report r USING (budget_year, through_month)
  WHERE r.id = hold_report.report_id AND (app_unit() IS NULL OR r.steward_unit_id = app_unit()) FOR SHARE OF p;
  IF NOT FOUND THEN RETURN; END IF;
  RETURN QUERY SELECT r.revision FROM provincial_report r WHERE r.id = hold_report.report_id FOR NO KEY UPDATE;
END $$;
REVOKE EXECUTE ON FUNCTION hold_report(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_report(uuid) TO portal_province, portal_ministry;

-- Writes changed cells in one go, under the caller's own policies: each with its value now, null where it was emptied. Gives
-- whether the report was still at the revision that was seen.
CREATE FUNCTION save_report_cells(of_report uuid, seen integer, cells jsonb, changes jsonb) RETURNS boolean LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE provincial_report SET revision = seen + 1 WHERE id = of_report AND revision = seen;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM reported_amount a USING jsonb_array_elements(cells -> 'amounts') AS c
    WHERE a.report_id = of_report AND a.fund = (c ->> 'fund')::fund AND a.measure = (c ->> 'measure')::reported_measure
      AND a.content_code IS NOT DISTINCT FROM c ->> 'content';
  INSERT INTO reported_amount (report_id, fund, measure, content_code, amount)
    SELECT of_report, (c ->> 'fund')::fund, (c ->> 'measure')::reported_measure, c ->> 'content', (c ->> 'amount')::bigint
    FROM jsonb_array_elements(cells -> 'amounts') AS c WHERE c ->> 'amount' IS NOT NULL;
  DELETE FROM reported_output o USING jsonb_array_elements(cells -> 'outputs') AS c
    WHERE o.report_id = of_report AND o.fund = (c ->> 'fund')::fund AND o.indicator_code = c ->> 'indicator';
  INSERT INTO reported_output (report_id, fund, indicator_code, value)
    SELECT of_report, (c ->> 'fund')::fund, c ->> 'indicator', (c ->> 'value')::bigint
    FROM jsonb_array_elements(cells -> 'outputs') AS c WHERE c ->> 'value' IS NOT NULL;
  DELETE FROM report_text t USING jsonb_array_elements(cells -> 'texts') AS c
    WHERE t.report_id = of_report AND t.section = c ->> 'section';
  INSERT INTO report_text (report_id, section, body)
    SELECT of_report, c ->> 'section', c ->> 'body' FROM jsonb_array_elements(cells -> 'texts') AS c WHERE c ->> 'body' IS NOT NULL;
  DELETE FROM report_explanation e USING jsonb_array_elements(cells -> 'explanations') AS c
    WHERE e.report_id = of_report AND e.subject = c ->> 'subject';
  INSERT INTO report_explanation (report_id, subject, reason, document)
    SELECT of_report, c ->> 'subject', c ->> 'reason', c ->> 'document'
    FROM jsonb_array_elements(cells -> 'explanations') AS c WHERE c ->> 'reason' IS NOT NULL;
  IF cells -> 'ownRows' IS NOT NULL THEN
    DELETE FROM report_own_row o WHERE o.report_id = of_report;
    INSERT INTO report_own_row (report_id, position, label, fund, plan, actual, estimate, note)
      SELECT of_report, row_number() OVER (), c ->> 'label', (c ->> 'fund')::fund, (c ->> 'plan')::bigint, (c ->> 'actual')::bigint,
        (c ->> 'estimate')::bigint, c ->> 'note'
      FROM jsonb_array_elements(cells -> 'ownRows') AS c;
  END IF;
  INSERT INTO report_change (report_id, revision, cells) VALUES (of_report, seen + 1, changes);
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION save_report_cells(uuid, integer, jsonb, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION save_report_cells(uuid, integer, jsonb, jsonb) TO portal_province;

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['report_step_rule', 'report_text', 'report_explanation', 'report_own_row', 'report_change', 'report_step',
    'report_remark'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
  END LOOP;
  -- The words of a report are seen with it.
  FOREACH part IN ARRAY ARRAY['report_text', 'reported_amount', 'reported_output'] LOOP
    EXECUTE format('DROP POLICY IF EXISTS follows_parent ON %I', part);
    EXECUTE format('GRANT SELECT ON %I TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin', part);
    EXECUTE format('CREATE POLICY follows_parent ON %I FOR SELECT TO portal_public, portal_province, portal_organiser, portal_admin
      USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id))', part);
    EXECUTE format('CREATE POLICY once_submitted ON %I FOR SELECT TO portal_ministry, portal_auditor
      USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.state NOT IN (''OPEN'', ''DRAFT'')))', part);
  END LOOP;
  -- What stands behind it is between its province and the Ministry.
  FOREACH part IN ARRAY ARRAY['report_explanation', 'report_own_row', 'report_step'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO portal_province, portal_ministry, portal_auditor', part);
    EXECUTE format('CREATE POLICY of_own_reports ON %I FOR SELECT TO portal_province
      USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.steward_unit_id = (SELECT app_unit())))', part);
    EXECUTE format('CREATE POLICY once_submitted ON %I FOR SELECT TO portal_ministry, portal_auditor
      USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.state NOT IN (''OPEN'', ''DRAFT'')))', part);
  END LOOP;
  FOREACH part IN ARRAY ARRAY['reported_amount', 'reported_output', 'report_text', 'report_explanation', 'report_own_row'] LOOP
    EXECUTE format('CREATE POLICY own_written ON %I FOR INSERT TO portal_province
      WITH CHECK (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.steward_unit_id = (SELECT app_unit())))', part);
    EXECUTE format('CREATE POLICY own_emptied ON %I FOR DELETE TO portal_province
      USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.steward_unit_id = (SELECT app_unit())))', part);
  END LOOP;
END $$;
GRANT SELECT ON report_remark TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY follows_step ON report_remark FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM report_step s WHERE s.id = step_id));
GRANT INSERT (step_id, cell, body) ON report_remark TO portal_province, portal_ministry;
CREATE POLICY of_own_step ON report_remark FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (EXISTS (SELECT FROM report_step s WHERE s.id = step_id AND s.taken_by = (SELECT app_account())));
GRANT INSERT (report_id, fund, measure, content_code, amount), DELETE ON reported_amount TO portal_province;
GRANT INSERT (report_id, fund, indicator_code, value), DELETE ON reported_output TO portal_province;
GRANT INSERT (report_id, section, body), DELETE ON report_text TO portal_province;
GRANT INSERT (report_id, subject, reason, document), DELETE ON report_explanation TO portal_province;
GRANT INSERT (report_id, position, label, fund, plan, actual, estimate, note), DELETE ON report_own_row TO portal_province;
-- What was typed on the way stays with its province.
GRANT SELECT ON report_change TO portal_province;
CREATE POLICY of_own_reports ON report_change FOR SELECT TO portal_province
  USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.steward_unit_id = (SELECT app_unit())));
GRANT INSERT (report_id, revision, cells) ON report_change TO portal_province;
CREATE POLICY own_changes ON report_change FOR INSERT TO portal_province
  WITH CHECK (changed_by = (SELECT app_account())
    AND EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.steward_unit_id = (SELECT app_unit())));
GRANT INSERT (id, report_id, report_revision, step, note, number, signed_on, records) ON report_step TO portal_province, portal_ministry;
CREATE POLICY own_steps ON report_step FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (taken_by = (SELECT app_account()) AND EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id));
GRANT INSERT (id, unit_id, budget_year, through_month, version, reason), UPDATE (revision) ON provincial_report TO portal_province;
GRANT INSERT (unit_id, budget_year, through_month) ON provincial_report TO portal_ministry;
CREATE POLICY own_corrections ON provincial_report FOR INSERT TO portal_province WITH CHECK (steward_unit_id = (SELECT app_unit()));
CREATE POLICY own_written ON provincial_report FOR UPDATE TO portal_province USING (steward_unit_id = (SELECT app_unit()));
CREATE POLICY opened ON provincial_report FOR INSERT TO portal_ministry WITH CHECK (state = 'OPEN');
-- An organiser sees of its region's provinces which have certified, before the Ministry approves.
CREATE POLICY submitted_of_region ON provincial_report FOR SELECT TO portal_organiser
  USING (state = 'SUBMITTED' AND EXISTS (
    SELECT FROM region_membership m WHERE m.unit_id = provincial_report.unit_id AND m.region_code = (SELECT app_region())
      AND daterange(m.valid_from, m.valid_to) @> make_date(budget_year, through_month, 28)));

-- What is typed in a report is shown to nobody outside: only what counts moves the version of what is shown.
CREATE FUNCTION bump_with_certified_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  written jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  next_version bigint;
BEGIN
  IF coalesce(current_setting('portal.version_bumped', true), '') <> pg_current_xact_id()::text
     AND (written ->> 'certified_at' IS NOT NULL
       OR EXISTS (SELECT FROM provincial_report r WHERE r.id = (written ->> 'report_id')::uuid AND r.certified_at IS NOT NULL)) THEN
    PERFORM set_config('portal.version_bumped', pg_current_xact_id()::text, true);
    UPDATE data_version SET version = version + 1 RETURNING version INTO next_version;
    PERFORM pg_notify('data_version', next_version::text);
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY['provincial_report', 'reported_amount', 'reported_output', 'report_text'] LOOP
    EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', shown || '_data_version', shown);
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_with_certified_report()', shown || '_data_version', shown);
  END LOOP;
END $$;

CREATE FUNCTION check_report_steps() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'reports.history-is-a-path', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT concat_ws(' ', r.unit_id, r.budget_year, r.through_month, r.version, s.report_revision) AS key,
               s.from_state <> coalesce(lag(s.to_state) OVER way, s.from_state)
                 OR lead(s.to_state) OVER way IS NULL AND s.to_state <> r.state AS wrong
        FROM report_step s JOIN provincial_report r ON r.id = s.report_id
        WINDOW way AS (PARTITION BY s.report_id ORDER BY s.report_revision)) steps
  UNION ALL
  SELECT 'reports.certified-are-whole', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT concat_ws(' ', r.unit_id, r.budget_year, r.through_month, r.version) AS key, EXISTS (
          SELECT FROM reported_amount a WHERE a.report_id = r.id GROUP BY a.fund, a.measure
          HAVING coalesce(sum(a.amount) FILTER (WHERE a.content_code IS NOT NULL), 0)
            > coalesce(sum(a.amount) FILTER (WHERE a.content_code IS NULL), 999999999999999)) AS wrong
        FROM provincial_report r WHERE r.certified_at IS NOT NULL) whole $$;
REVOKE EXECUTE ON FUNCTION check_report_steps() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_report_steps() TO portal_auditor, portal_admin;
