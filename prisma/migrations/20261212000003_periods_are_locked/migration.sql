-- Khóa: approved reports of a period are locked on its day by the portal itself, which no account stands behind; any other
-- step is taken by somebody.

ALTER TABLE report_step
  ALTER COLUMN taken_by DROP NOT NULL,
  ADD CONSTRAINT report_step_by_somebody CHECK (taken_by IS NOT NULL OR step = 'report.lock' AND on_behalf_of IS NULL);

-- Locks what is approved in every period whose day has come, each with its history, its entry in the trail and its notices,
-- as a step by hand has them. Gives how many were locked.
CREATE FUNCTION lock_due_reports() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  due uuid;
  approved provincial_report;
  taken report_step;
  locked integer := 0;
BEGIN
  FOR due IN
    SELECT r.id FROM provincial_report r JOIN reporting_period p USING (budget_year, through_month)
    WHERE r.state = 'APPROVED' AND p.locks_on <= vietnam_today() ORDER BY r.budget_year, r.through_month, r.unit_id, r.version
  LOOP
    PERFORM hold_report(due);
    SELECT r.* INTO approved FROM provincial_report r JOIN reporting_period p USING (budget_year, through_month)
    WHERE r.id = due AND r.state = 'APPROVED' AND p.locks_on <= vietnam_today();
    CONTINUE WHEN NOT FOUND;
    INSERT INTO report_step (report_id, report_revision, step, from_state, to_state)
    VALUES (due, approved.revision, 'report.lock', 'APPROVED', 'LOCKED') RETURNING * INTO taken;
    UPDATE provincial_report SET state = 'LOCKED', revision = revision + 1 WHERE id = due;
    INSERT INTO audit_entry (permission, entity, entity_id, before, after)
    VALUES ('report.lock', 'provincial_report', due::text,
      jsonb_build_object('state', 'APPROVED', 'revision', approved.revision), '{"state": "LOCKED"}');
    PERFORM notice_report_step(taken);
    locked := locked + 1;
  END LOOP;
  RETURN locked;
END $$;
REVOKE EXECUTE ON FUNCTION lock_due_reports() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lock_due_reports() TO portal_job;
