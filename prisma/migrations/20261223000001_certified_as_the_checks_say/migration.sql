-- A report is certified as its checks say, also where somebody certifies by SQL; and the day on which its paper was signed is
-- a fact of the paper: nobody's, until somebody tells it.

-- Of each fund what the period asks, where no content is above its total and no estimate below what was carried out, in all
-- or of a content. An estimate need not be given once the period is over. What the domain alone knows: which contents are
-- asked, so that all of them together make their total, and what is doubtful and has to be explained (over the plan, below
-- an earlier period, far from last year).
CREATE OR REPLACE FUNCTION is_whole_report(of_report provincial_report) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT NOT EXISTS (
    SELECT FROM reporting_period p, unnest(p.measures) AS asked (measure), unnest(enum_range(NULL::fund)) AS of_fund
    WHERE p.budget_year = (of_report).budget_year AND p.through_month = (of_report).through_month
      AND NOT (asked.measure = 'ESTIMATE'
        AND (make_date(p.budget_year, p.through_month, 1) + interval '1 month - 1 day')::date < vietnam_today())
      AND NOT EXISTS (SELECT FROM reported_amount a WHERE a.report_id = (of_report).id AND a.fund = of_fund
        AND a.measure::text = asked.measure AND a.content_code IS NULL))
  AND NOT EXISTS (
    SELECT FROM reported_amount a WHERE a.report_id = (of_report).id GROUP BY a.fund, a.measure
    HAVING coalesce(sum(a.amount) FILTER (WHERE a.content_code IS NOT NULL), 0)
      > coalesce(sum(a.amount) FILTER (WHERE a.content_code IS NULL), 999999999999999))
  AND NOT EXISTS (
    SELECT FROM reported_amount a JOIN reported_amount e USING (report_id, fund)
    WHERE a.report_id = (of_report).id AND a.measure = 'ACTUAL' AND e.measure = 'ESTIMATE'
      AND e.content_code IS NOT DISTINCT FROM a.content_code AND e.amount < a.amount)
$$;

-- What the records said of the report's cells is kept with the step that certifies it, and where they said otherwise a reason
-- stands for these very amounts; what is left out counts as zero. That the kept records are the records, and whether a cell
-- without a record is zero or unknown, the domain alone knows.
CREATE FUNCTION explains_differences(of_report uuid, records jsonb) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT records IS NOT NULL AND NOT EXISTS (
    SELECT FROM jsonb_each_text(records) AS r (cell, recorded)
    LEFT JOIN (
      SELECT concat_ws('.', a.fund, a.measure, a.content_code) AS cell, a.amount AS value FROM reported_amount a
      WHERE a.report_id = of_report
      UNION ALL
      SELECT concat_ws('.', o.fund, 'outputs', o.indicator_code), o.value FROM reported_output o WHERE o.report_id = of_report
    ) AS said USING (cell)
    WHERE coalesce(said.value, 0) <> r.recorded::bigint AND NOT EXISTS (
      SELECT FROM report_explanation e
      WHERE e.report_id = of_report AND e.subject = 'difference:' || r.cell AND e.explained_value = coalesce(said.value, 0)
        AND coalesce(e.explained_against, r.recorded::bigint) = r.recorded::bigint))
$$;
REVOKE EXECUTE ON FUNCTION explains_differences(uuid, jsonb) FROM PUBLIC;

-- Named so that it fires after the step has been found open and the report whole.
CREATE FUNCTION certify_explained() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND NOT explains_differences(NEW.report_id, NEW.records) THEN
    RAISE EXCEPTION 'a certified report explains its differences from the records'
      USING ERRCODE = 'check_violation', HINT = 'report_explained';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER report_step_taken_then_explained BEFORE INSERT ON report_step FOR EACH ROW
  WHEN (NEW.step = 'report.submit') EXECUTE FUNCTION certify_explained();

CREATE OR REPLACE FUNCTION move_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  IF NEW.step = 'report.present' THEN PERFORM note_report_writers(NEW.report_id); END IF;
  UPDATE provincial_report SET state = NEW.to_state, revision = revision + 1,
    submitted_at = CASE NEW.to_state WHEN 'SUBMITTED' THEN coalesce(submitted_at, NEW.taken_at) ELSE submitted_at END,
    number = CASE NEW.to_state WHEN 'SUBMITTED' THEN NEW.number WHEN 'RETURNED' THEN NULL ELSE number END,
    signed_on = CASE NEW.to_state WHEN 'SUBMITTED' THEN NEW.signed_on WHEN 'RETURNED' THEN NULL ELSE signed_on END,
    certified_at = CASE NEW.to_state WHEN 'APPROVED' THEN NEW.taken_at ELSE certified_at END
  WHERE id = NEW.report_id;
  RETURN NULL;
END $$;

-- Days that nobody told but the portal put in, the day of certification, are taken back.
ALTER TABLE provincial_report DISABLE TRIGGER USER;
UPDATE provincial_report r SET signed_on = NULL
WHERE r.signed_on IS NOT NULL AND (
  SELECT s.signed_on IS NULL AND s.taken_by IS NOT NULL FROM report_step s WHERE s.report_id = r.id AND s.step = 'report.submit'
  ORDER BY s.report_revision DESC LIMIT 1);
ALTER TABLE provincial_report ENABLE TRIGGER USER;

-- A paper whose day is not told is of the year in which its report was sent.
DROP INDEX provincial_report_number_once;
CREATE UNIQUE INDEX provincial_report_number_once ON provincial_report (
  steward_unit_id,
  coalesce(extract(year FROM signed_on), extract(year FROM submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')),
  upper(regexp_replace(number, '\s', '', 'g')))
  WHERE number IS NOT NULL;
