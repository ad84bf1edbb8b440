-- Kỳ báo cáo is opened, extended and closed by the Ministry, and says what it asks of each province.

CREATE TYPE period_state AS ENUM ('PLANNED', 'OPEN', 'CLOSED');

ALTER TABLE reporting_period
  ADD COLUMN state period_state NOT NULL DEFAULT 'PLANNED',
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN locks_on date,
  ADD COLUMN measures text[] DEFAULT '{PLAN,ACTUAL,ESTIMATE}',
  -- Empty: every indicator of the catalogue that is counted.
  ADD COLUMN indicators text[] DEFAULT '{}',
  ADD COLUMN sections text[] DEFAULT '{results,limits,causes,subjectiveCauses,solutions,proposals}',
  ADD CONSTRAINT reporting_period_measures_known CHECK (measures <@ '{PLAN,ACTUAL,ESTIMATE}'::text[] AND cardinality(measures) BETWEEN 1 AND 3),
  ADD CONSTRAINT reporting_period_indicators_few CHECK (cardinality(indicators) <= 60),
  ADD CONSTRAINT reporting_period_sections_known
    CHECK (sections <@ '{results,limits,causes,subjectiveCauses,solutions,proposals}'::text[] AND cardinality(sections) <= 6),
  ADD CONSTRAINT reporting_period_locks_after_due CHECK (locks_on >= due_on);

-- Gia hạn: a later day for all provinces of a period, or for one of them, with its reason.
CREATE TABLE period_extension (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  budget_year integer NOT NULL,
  through_month integer NOT NULL,
  unit_id text REFERENCES admin_unit,
  due_on date NOT NULL,
  reason text COLLATE "vi-x-icu" NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
  given_by uuid NOT NULL DEFAULT app_account() REFERENCES account,
  on_behalf_of uuid DEFAULT app_on_behalf() REFERENCES account,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (budget_year, through_month) REFERENCES reporting_period
);
CREATE INDEX period_extension_of_period ON period_extension (budget_year, through_month, unit_id, recorded_at);
CREATE TRIGGER period_extension_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON period_extension
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The day a province owes its report by: the last that was said of it, or of all, else the period's own.
CREATE FUNCTION report_due_on(of_unit text, year integer, month integer) RETURNS date LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT greatest(p.due_on, (
    SELECT max(e.due_on) FROM period_extension e
    WHERE e.budget_year = year AND e.through_month = month AND (e.unit_id IS NULL OR e.unit_id = of_unit)))
  FROM reporting_period p WHERE p.budget_year = year AND p.through_month = month
$$;

REVOKE EXECUTE ON FUNCTION report_due_on(text, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION report_due_on(text, integer, integer)
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;

-- Whether the account of this request may keep periods, by the role it acts in.
CREATE FUNCTION keeps_periods() RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT app_account() IS NULL OR EXISTS (
    SELECT FROM acting_grant() AS g WHERE g.role IN ('MINISTRY_OFFICER', 'MINISTRY_LEADER'))
$$;
REVOKE EXECUTE ON FUNCTION keeps_periods() FROM PUBLIC;

CREATE FUNCTION keep_period() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NOT keeps_periods() THEN
    RAISE EXCEPTION 'periods are kept by the Ministry' USING ERRCODE = 'insufficient_privilege', HINT = 'reporting_period_kept';
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.state := 'PLANNED';
    NEW.version := 1;
    RETURN NEW;
  END IF;
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'the period has been changed since version %', NEW.version - 1
      USING ERRCODE = 'restrict_violation', HINT = 'reporting_period_as_seen';
  END IF;
  -- What is asked stands once provinces write; a closed period is opened again only by an extension, which opens it for one.
  IF NEW.state < OLD.state
     OR OLD.state <> 'PLANNED' AND (NEW.measures, NEW.indicators, NEW.sections, NEW.data_from, NEW.data_to)
        IS DISTINCT FROM (OLD.measures, OLD.indicators, OLD.sections, OLD.data_from, OLD.data_to) THEN
    RAISE EXCEPTION 'what an open period asks stands' USING ERRCODE = 'restrict_violation', HINT = 'reporting_period_stands';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reporting_period_kept BEFORE INSERT OR UPDATE ON reporting_period FOR EACH ROW EXECUTE FUNCTION keep_period();

CREATE FUNCTION give_extension() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NOT keeps_periods() THEN
    RAISE EXCEPTION 'periods are kept by the Ministry' USING ERRCODE = 'insufficient_privilege', HINT = 'reporting_period_kept';
  END IF;
  NEW.given_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.recorded_at := clock_timestamp();
  IF NEW.due_on <= report_due_on(NEW.unit_id, NEW.budget_year, NEW.through_month) OR NEW.due_on < vietnam_today() THEN
    RAISE EXCEPTION 'an extension gives more time' USING ERRCODE = 'check_violation', HINT = 'period_extension_later';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER period_extension_given BEFORE INSERT ON period_extension FOR EACH ROW EXECUTE FUNCTION give_extension();

-- What commands lock: whoever submits shares the period, whoever closes it has it alone.
CREATE FUNCTION hold_period(year integer, month integer) RETURNS TABLE (version integer) LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.version FROM reporting_period p WHERE p.budget_year = year AND p.through_month = month FOR NO KEY UPDATE $$;
REVOKE EXECUTE ON FUNCTION hold_period(integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_period(integer, integer) TO portal_ministry;

ALTER TABLE period_extension ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON period_extension TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY of_all_or_own ON period_extension FOR SELECT TO portal_province
  USING (unit_id IS NULL OR steward_of(unit_id) = (SELECT app_unit()));
CREATE POLICY all_rows ON period_extension FOR SELECT TO portal_ministry, portal_auditor USING (true);
GRANT INSERT (budget_year, through_month, unit_id, due_on, reason) ON period_extension TO portal_ministry;
CREATE POLICY given ON period_extension FOR INSERT TO portal_ministry WITH CHECK (given_by = (SELECT app_account()));
GRANT INSERT (budget_year, through_month, data_from, data_to, due_on, mark, locks_on, measures, indicators, sections),
  UPDATE (state, version, data_from, data_to, due_on, locks_on, measures, indicators, sections) ON reporting_period TO portal_ministry;
-- The day a report is owed by is shown publicly.
CREATE CONSTRAINT TRIGGER period_extension_data_version AFTER INSERT OR UPDATE OR DELETE ON period_extension
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version();
