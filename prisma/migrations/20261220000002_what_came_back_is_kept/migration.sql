-- What came back is kept as it was sent, also of a report that was sent before steps kept anything: between sending and
-- returning nothing is written. Named so that it fires after the step has been told where it leads.
CREATE FUNCTION keep_what_came_back() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.said := report_content(NEW.report_id);
  RETURN NEW;
END $$;
CREATE TRIGGER report_step_taken_then_kept BEFORE INSERT ON report_step FOR EACH ROW
  WHEN (NEW.step = 'report.return') EXECUTE FUNCTION keep_what_came_back();
