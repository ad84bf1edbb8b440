-- Periodic reports (versions, certified by the head of the province's department) and published figures.

CREATE TYPE report_state AS ENUM ('OPEN', 'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'LOCKED');
CREATE TYPE reported_measure AS ENUM ('PLAN', 'ACTUAL', 'ESTIMATE');

CREATE TABLE reporting_period (
  budget_year integer NOT NULL CHECK (budget_year BETWEEN 2010 AND 2100),
  through_month integer NOT NULL CHECK (through_month BETWEEN 1 AND 12),
  data_from date NOT NULL,
  data_to date NOT NULL,
  due_on date NOT NULL,
  mark confidence NOT NULL,
  PRIMARY KEY (budget_year, through_month),
  CHECK (data_to > data_from)
);

CREATE TABLE provincial_report (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  budget_year integer NOT NULL,
  through_month integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  state report_state NOT NULL,
  certified_at timestamptz,
  number text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (unit_id, budget_year, through_month, version),
  FOREIGN KEY (budget_year, through_month) REFERENCES reporting_period,
  CHECK ((state IN ('APPROVED', 'LOCKED')) = (certified_at IS NOT NULL))
);
CREATE INDEX provincial_report_by_period ON provincial_report (budget_year, through_month, unit_id);
CREATE TRIGGER provincial_report_fill_steward BEFORE INSERT ON provincial_report
  FOR EACH ROW EXECUTE FUNCTION fill_steward();

CREATE TABLE reported_amount (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES provincial_report,
  fund fund NOT NULL,
  measure reported_measure NOT NULL,
  content_code text REFERENCES content,
  amount bigint NOT NULL CHECK (amount BETWEEN 0 AND 999999999999999),
  UNIQUE NULLS NOT DISTINCT (report_id, fund, measure, content_code)
);

CREATE TABLE reported_output (
  report_id uuid NOT NULL REFERENCES provincial_report,
  fund fund NOT NULL,
  indicator_code text NOT NULL REFERENCES indicator,
  value bigint NOT NULL CHECK (value >= 0),
  PRIMARY KEY (report_id, fund, indicator_code)
);

-- A certified report changes only by a new version: its rows stay as they were certified.
CREATE FUNCTION keep_certified_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE certified timestamptz;
BEGIN
  IF TG_TABLE_NAME = 'provincial_report' THEN
    certified := OLD.certified_at;
    IF TG_OP = 'UPDATE' AND NEW.certified_at = OLD.certified_at AND NEW.state = 'LOCKED'
       AND to_jsonb(NEW) - 'state' = to_jsonb(OLD) - 'state' THEN
      RETURN NEW;
    END IF;
  ELSE
    SELECT certified_at INTO certified FROM provincial_report
      WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.report_id ELSE OLD.report_id END FOR SHARE;
  END IF;
  IF certified IS NOT NULL THEN
    RAISE EXCEPTION 'a certified report does not change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'provincial_report_certified_is_final';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER provincial_report_certified_is_final BEFORE UPDATE OR DELETE ON provincial_report
  FOR EACH ROW EXECUTE FUNCTION keep_certified_report();
CREATE TRIGGER reported_amount_certified_is_final BEFORE INSERT OR UPDATE OR DELETE ON reported_amount
  FOR EACH ROW EXECUTE FUNCTION keep_certified_report();
CREATE TRIGGER reported_output_certified_is_final BEFORE INSERT OR UPDATE OR DELETE ON reported_output
  FOR EACH ROW EXECUTE FUNCTION keep_certified_report();

-- Kept as printed: `printed` is the text of the source, `decimals` its precision. Two sources may disagree; both stay.
-- A figure once kept is never changed: it is corrected (đính chính) or withdrawn by a row that names it and says why. The
-- figure standing on an evening is the one recorded before it and not yet superseded.
CREATE TABLE published_figure (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  scope text,
  budget_year integer,
  through_month integer CHECK (through_month BETWEEN 1 AND 12),
  fund text CHECK (fund IN ('KCQG', 'KCDP', 'ALL')),
  content_group text REFERENCES content_group,
  measure text NOT NULL,
  printed text NOT NULL,
  unit text NOT NULL,
  decimals integer NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  source text COLLATE "vi-x-icu" NOT NULL,
  source_date date,
  note text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  corrects integer REFERENCES published_figure,
  reason text,
  withdrawn boolean NOT NULL DEFAULT false,
  superseded_at timestamptz,
  CONSTRAINT published_figure_corrected_once UNIQUE (corrects),
  CONSTRAINT published_figure_correction_has_reason CHECK ((corrects IS NULL) = (reason IS NULL) AND btrim(reason) <> ''),
  CONSTRAINT published_figure_withdraws_another CHECK (NOT withdrawn OR corrects IS NOT NULL)
);
-- The page of published figures reads what it shows: the newest first, of a scope, of a year.
CREATE INDEX published_figure_latest ON published_figure (source_date DESC NULLS LAST, source, id);
CREATE INDEX published_figure_of_year ON published_figure (budget_year, source_date DESC NULLS LAST, source, id);
-- What the page offers to choose from: the scopes of figures that stand.
CREATE INDEX published_figure_standing_scope ON published_figure (scope) WHERE superseded_at IS NULL;

-- A source as people mean it: without marks, case, dashes or doubled spaces.
CREATE FUNCTION folded_source(source text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT btrim(regexp_replace(f_unaccent(source), '[^[:alnum:]]+', ' ', 'g')) $$;

-- What a figure is about and who printed it.
CREATE FUNCTION published_key(scope text, budget_year integer, through_month integer, fund text, content_group text, measure text,
                              source text)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(scope, '') || '/' || coalesce(budget_year::text, '') || '/' || coalesce(through_month::text, '') || '/' ||
         coalesce(fund, '') || '/' || coalesce(content_group, '') || '/' || measure || '/' || folded_source(source) $$;

-- One source states a figure once; what was corrected or withdrawn does not count.
CREATE UNIQUE INDEX published_figure_stands_once ON published_figure
  (published_key(scope, budget_year, through_month, fund, content_group, measure, source), source_date) NULLS NOT DISTINCT
  WHERE superseded_at IS NULL;

-- A correction ends what it corrects, and a withdrawal never stands itself. A source without its date is the dated one.
CREATE FUNCTION supersede_published_figure() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.corrects IS NOT NULL THEN
    UPDATE published_figure SET superseded_at = NEW.recorded_at WHERE id = NEW.corrects AND superseded_at IS NULL;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'the figure was corrected or withdrawn before'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'published_figure_corrected_once', HINT = 'published_figure_corrected_once';
    END IF;
  END IF;
  IF NEW.withdrawn THEN
    NEW.superseded_at := NEW.recorded_at;
  ELSIF EXISTS (
    SELECT FROM published_figure f
    WHERE published_key(f.scope, f.budget_year, f.through_month, f.fund, f.content_group, f.measure, f.source) =
          published_key(NEW.scope, NEW.budget_year, NEW.through_month, NEW.fund, NEW.content_group, NEW.measure, NEW.source)
      AND f.superseded_at IS NULL AND (f.source_date IS NULL) <> (NEW.source_date IS NULL)) THEN
    RAISE EXCEPTION 'the source states this figure already'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'published_figure_stands_once', HINT = 'published_figure_stands_once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER published_figure_supersedes BEFORE INSERT ON published_figure
  FOR EACH ROW EXECUTE FUNCTION supersede_published_figure();

CREATE FUNCTION keep_published_figure() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
     AND to_jsonb(NEW) - 'superseded_at' = to_jsonb(OLD) - 'superseded_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a published figure is corrected or withdrawn, never changed'
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'published_figure_is_final', HINT = 'published_figure_is_final';
END $$;
CREATE TRIGGER published_figure_is_final BEFORE UPDATE OR DELETE ON published_figure
  FOR EACH ROW EXECUTE FUNCTION keep_published_figure();
