-- Who wrote in a report is between its province and the Ministry: it stands in a table of its own, and no column of a report
-- that anyone reads once it counts names a person.

CREATE TABLE report_writer (
  report_id uuid NOT NULL REFERENCES provincial_report,
  account_id uuid NOT NULL REFERENCES account,
  PRIMARY KEY (report_id, account_id)
);
INSERT INTO report_writer SELECT r.id, w FROM provincial_report r, unnest(r.writers) AS w;
CREATE TRIGGER report_writer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_writer
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Everybody who wrote, in their own name or another's: none of them certifies or approves it.
CREATE FUNCTION note_report_writers(of_report uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO report_writer SELECT of_report, who FROM (SELECT app_account() UNION SELECT app_on_behalf()) AS persons (who)
  WHERE who IS NOT NULL ON CONFLICT DO NOTHING
$$;
REVOKE EXECUTE ON FUNCTION note_report_writers(uuid) FROM PUBLIC;

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
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION write_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
  PERFORM note_report_writers(OLD.id);
  RETURN NEW;
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
  IF leads_to IN ('SUBMITTED', 'APPROVED') AND EXISTS (
       SELECT FROM report_writer w WHERE w.report_id = moved.id AND w.account_id IN (app_account(), app_on_behalf())) THEN
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

CREATE OR REPLACE FUNCTION move_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  IF NEW.step = 'report.present' THEN PERFORM note_report_writers(NEW.report_id); END IF;
  UPDATE provincial_report SET state = NEW.to_state, revision = revision + 1,
    submitted_at = CASE NEW.to_state WHEN 'SUBMITTED' THEN coalesce(submitted_at, NEW.taken_at) ELSE submitted_at END,
    number = CASE NEW.to_state WHEN 'SUBMITTED' THEN NEW.number WHEN 'RETURNED' THEN NULL ELSE number END,
    signed_on = CASE NEW.to_state WHEN 'SUBMITTED' THEN coalesce(NEW.signed_on, vietnam_today()) WHEN 'RETURNED' THEN NULL ELSE signed_on END,
    certified_at = CASE NEW.to_state WHEN 'APPROVED' THEN NEW.taken_at ELSE certified_at END
  WHERE id = NEW.report_id;
  RETURN NULL;
END $$;

ALTER TABLE provincial_report DROP COLUMN writers;

ALTER TABLE report_writer ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON report_writer TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY of_own_reports ON report_writer FOR SELECT TO portal_province
  USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.steward_unit_id = (SELECT app_unit())));
CREATE POLICY once_submitted ON report_writer FOR SELECT TO portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM provincial_report r WHERE r.id = report_id AND r.state NOT IN ('OPEN', 'DRAFT')));
