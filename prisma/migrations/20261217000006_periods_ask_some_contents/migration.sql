-- A period may ask some of the contents alone. None named: every one in force on its last day. And what the guard of periods
-- refuses names its rule as a constraint too: of a restrict_violation the driver passes nothing else on.
ALTER TABLE reporting_period
  ADD COLUMN contents text[] DEFAULT '{}',
  ADD CONSTRAINT reporting_period_contents_few CHECK (cardinality(contents) <= 60);

CREATE OR REPLACE FUNCTION keep_period() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'reporting_period_as_seen', HINT = 'reporting_period_as_seen';
  END IF;
  -- What is asked stands once provinces write; a closed period is opened again only by an extension, which opens it for one.
  IF NEW.state < OLD.state
     OR OLD.state <> 'PLANNED' AND (NEW.measures, NEW.indicators, NEW.sections, NEW.contents, NEW.data_from, NEW.data_to)
        IS DISTINCT FROM (OLD.measures, OLD.indicators, OLD.sections, OLD.contents, OLD.data_from, OLD.data_to) THEN
    RAISE EXCEPTION 'what an open period asks stands' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'reporting_period_stands', HINT = 'reporting_period_stands';
  END IF;
  RETURN NEW;
END $$;

GRANT INSERT (contents), UPDATE (contents) ON reporting_period TO portal_ministry;
