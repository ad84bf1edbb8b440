-- Rút đính chính: a correction that is being written may be withdrawn, with why; what it was to correct counts on, and the
-- withdrawn version stays. And what the Ministry reads of a report that was sent back is what was sent, not what is typed since.

INSERT INTO report_step_rule
SELECT 'report.withdraw', state, role, 'WITHDRAWN'::report_state
FROM unnest('{DRAFT,RETURNED}'::report_state[]) AS state, unnest('{PROVINCE_OFFICER,PROVINCE_LEADER}'::account_role[]) AS role;

-- What the report said when its head certified it.
ALTER TABLE report_step ADD COLUMN said jsonb;

CREATE FUNCTION report_content(of_report uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT jsonb_build_object(
    'amounts', (SELECT jsonb_agg(jsonb_build_array(concat_ws('.', a.fund, a.measure, a.content_code), a.amount::text))
                FROM reported_amount a WHERE a.report_id = of_report),
    'outputs', (SELECT jsonb_agg(jsonb_build_array(concat_ws('.', o.fund, 'outputs', o.indicator_code), o.value::text))
                FROM reported_output o WHERE o.report_id = of_report),
    'texts', (SELECT jsonb_agg(jsonb_build_array(t.section, t.body)) FROM report_text t WHERE t.report_id = of_report),
    'explanations', (SELECT jsonb_agg(jsonb_build_object('subject', e.subject, 'reason', e.reason, 'document', e.document))
                     FROM report_explanation e WHERE e.report_id = of_report),
    'own_rows', (SELECT jsonb_agg(jsonb_build_object('label', o.label, 'fund', o.fund, 'plan', o.plan::text, 'actual', o.actual::text,
                   'estimate', o.estimate::text, 'note', o.note) ORDER BY o.position) FROM report_own_row o WHERE o.report_id = of_report))
$$;
REVOKE EXECUTE ON FUNCTION report_content(uuid) FROM PUBLIC;

CREATE OR REPLACE FUNCTION begin_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  latest provincial_report;
  standing provincial_report;
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
  -- What was withdrawn leaves its number behind and what counts as it was.
  SELECT * INTO standing FROM provincial_report r
    WHERE r.unit_id = NEW.unit_id AND r.budget_year = NEW.budget_year AND r.through_month = NEW.through_month AND r.state <> 'WITHDRAWN'
    ORDER BY r.version DESC LIMIT 1;
  IF latest.id IS NULL OR NEW.version <> latest.version + 1 OR NEW.reason IS NULL OR NOT opens_report('report.restate', standing) THEN
    RAISE EXCEPTION 'this report is not open to a correction by this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'report_step_allowed';
  END IF;
  NEW.state := 'DRAFT';
  NEW.writers := '{}';
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION copy_corrected_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE corrected uuid;
BEGIN
  IF app_account() IS NULL OR NEW.version = 1 THEN RETURN NULL; END IF;
  SELECT r.id INTO corrected FROM provincial_report r
    WHERE r.unit_id = NEW.unit_id AND r.budget_year = NEW.budget_year AND r.through_month = NEW.through_month
      AND r.version < NEW.version AND r.state <> 'WITHDRAWN'
    ORDER BY r.version DESC LIMIT 1;
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

CREATE OR REPLACE FUNCTION take_report_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
  IF NEW.step = 'report.withdraw' AND moved.version = 1 THEN
    RAISE EXCEPTION 'a first report is owed and stays' USING ERRCODE = 'check_violation', HINT = 'report_withdraws_correction';
  END IF;
  IF NEW.step IN ('report.return', 'report.decline', 'report.withdraw') AND NEW.note IS NULL THEN
    RAISE EXCEPTION 'who sends a report back says why' USING ERRCODE = 'check_violation', HINT = 'report_note_given';
  END IF;
  IF leads_to = 'SUBMITTED' THEN NEW.said := report_content(moved.id); END IF;
  NEW.from_state := moved.state;
  NEW.to_state := leads_to;
  NEW.taken_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.taken_at := clock_timestamp();
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION notice_report_step(taken report_step) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT notice_report(r, t.kind, t.roles::account_role[], (taken).id::text, jsonb_build_object('note',
    CASE WHEN (taken).step IN ('report.decline', 'report.return', 'report.withdraw') THEN nullif((taken).note, '–') END))
  FROM provincial_report r CROSS JOIN LATERAL (VALUES
    ('report.present', 'report.presented', '{PROVINCE_LEADER}'),
    ('report.decline', 'report.declined', '{PROVINCE_OFFICER}'),
    ('report.submit', 'report.submitted', '{MINISTRY_OFFICER}'),
    ('report.return', 'report.returned', '{PROVINCE_OFFICER,PROVINCE_LEADER}'),
    ('report.approve', 'report.approved', '{PROVINCE_OFFICER,PROVINCE_LEADER}'),
    ('report.withdraw', 'report.withdrawn', CASE WHEN r.submitted_at IS NULL THEN '{PROVINCE_OFFICER,PROVINCE_LEADER}'
      ELSE '{PROVINCE_OFFICER,PROVINCE_LEADER,MINISTRY_OFFICER}' END),
    ('report.lock', 'report.locked', '{PROVINCE_OFFICER,PROVINCE_LEADER}')) AS t (step, kind, roles)
  WHERE r.id = (taken).report_id AND t.step = (taken).step
$$;

-- What is certified or sent is read as it stands; of what was sent back or withdrawn, outside of its province, what was sent.
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['report_text', 'reported_amount', 'reported_output', 'report_explanation', 'report_own_row'] LOOP
    EXECUTE format('DROP POLICY once_submitted ON %I', part);
    EXECUTE format('CREATE POLICY while_submitted ON %I FOR SELECT TO portal_ministry, portal_auditor
      USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.state IN (''SUBMITTED'', ''APPROVED'', ''LOCKED'')))', part);
  END LOOP;
END $$;
-- A correction that never left its province stays with it, withdrawn too.
DROP POLICY once_submitted ON report_step;
CREATE POLICY once_submitted ON report_step FOR SELECT TO portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.state NOT IN ('OPEN', 'DRAFT')
    AND (r.state <> 'WITHDRAWN' OR r.submitted_at IS NOT NULL)));

-- What is before the Ministry now is as its head certified it: nothing was written in it since.
ALTER TABLE report_step DISABLE TRIGGER report_step_append_only;
UPDATE report_step s SET said = report_content(s.report_id)
FROM provincial_report r
WHERE r.id = s.report_id AND r.state IN ('SUBMITTED', 'APPROVED', 'LOCKED') AND s.id = (
  SELECT l.id FROM report_step l WHERE l.report_id = r.id AND l.step = 'report.submit' ORDER BY l.report_revision DESC LIMIT 1);
ALTER TABLE report_step ENABLE TRIGGER report_step_append_only;
