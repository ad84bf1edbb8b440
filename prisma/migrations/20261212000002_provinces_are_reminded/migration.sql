-- Provinces that have not sent their first report of an open period hear of it before its day and after it, by the portal
-- each morning, and whenever the Ministry reminds them.

-- A report that is still owed: its period is open, and neither it nor a correction of it was ever with the Ministry, or it
-- came back from there.
CREATE FUNCTION is_owed(of_report provincial_report) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (of_report).version = 1 AND (of_report).state IN ('OPEN', 'DRAFT', 'RETURNED') AND EXISTS (
    SELECT FROM reporting_period p
    WHERE p.budget_year = (of_report).budget_year AND p.through_month = (of_report).through_month AND p.state = 'OPEN')
$$;
REVOKE EXECUTE ON FUNCTION is_owed(provincial_report) FROM PUBLIC;

-- Tells officers and leaders of each province that its report is due within so many days, and that it is overdue, once for
-- each due day; a morning that was missed is made up for within a week. Gives how many notices were written.
CREATE FUNCTION tell_reports(soon integer) RETURNS integer LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH owed AS MATERIALIZED (
    SELECT r, report_due_on(r.unit_id, r.budget_year, r.through_month) AS due FROM provincial_report r WHERE is_owed(r))
  SELECT coalesce(sum(notice_report(o.r, CASE WHEN o.due < vietnam_today() THEN 'report.overdue' ELSE 'report.due-soon' END,
    '{PROVINCE_OFFICER,PROVINCE_LEADER}', o.due::text, '{"note": null}')), 0)::integer
  FROM owed o WHERE o.due - vietnam_today() BETWEEN -7 AND soon
$$;
REVOKE EXECUTE ON FUNCTION tell_reports(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tell_reports(integer) TO portal_job;

-- Reminds every province that owes its report of a period and was not reminded today. Gives how many provinces heard of it.
CREATE FUNCTION remind_provinces(year integer, month integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  owed provincial_report;
  reminded integer := 0;
BEGIN
  IF NOT keeps_periods() THEN
    RAISE EXCEPTION 'periods are kept by the Ministry' USING ERRCODE = 'insufficient_privilege', HINT = 'reporting_period_kept';
  END IF;
  FOR owed IN
    SELECT r.* FROM provincial_report r
    WHERE r.budget_year = year AND r.through_month = month AND is_owed(r) AND NOT EXISTS (
      SELECT FROM notice n WHERE n.report_id = r.id AND n.kind = 'report.reminded' AND n.occasion = vietnam_today()::text)
  LOOP
    IF notice_report(owed, 'report.reminded', '{PROVINCE_OFFICER,PROVINCE_LEADER}', vietnam_today()::text, '{"note": null}') > 0 THEN
      reminded := reminded + 1;
    END IF;
  END LOOP;
  RETURN reminded;
END $$;
REVOKE EXECUTE ON FUNCTION remind_provinces(integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remind_provinces(integer, integer) TO portal_ministry;
CREATE INDEX notice_of_report ON notice (report_id, kind, occasion) WHERE report_id IS NOT NULL;
