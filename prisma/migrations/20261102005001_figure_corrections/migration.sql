-- A published figure once kept is never changed: it is corrected (đính chính) or withdrawn by a row that names it and says
-- why. The figure standing on an evening is the one recorded before it and not yet superseded.

ALTER TABLE published_figure
  ADD COLUMN corrects integer REFERENCES published_figure,
  ADD COLUMN reason text,
  ADD COLUMN withdrawn boolean NOT NULL DEFAULT false,
  ADD COLUMN superseded_at timestamptz,
  ADD CONSTRAINT published_figure_corrected_once UNIQUE (corrects),
  ADD CONSTRAINT published_figure_correction_has_reason CHECK ((corrects IS NULL) = (reason IS NULL) AND btrim(reason) <> ''),
  ADD CONSTRAINT published_figure_withdraws_another CHECK (NOT withdrawn OR corrects IS NOT NULL);

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
DO $$
DECLARE exact text;
BEGIN
  SELECT conname INTO STRICT exact FROM pg_constraint
    WHERE conrelid = 'published_figure'::regclass AND contype = 'u' AND cardinality(conkey) = 8;
  EXECUTE format('ALTER TABLE published_figure DROP CONSTRAINT %I', exact);
END $$;
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

CREATE OR REPLACE FUNCTION check_published_figures() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'published.one-per-source', coalesce(sum(copies), 0)::bigint, count(*) FILTER (WHERE copies > dates),
         (array_agg(key ORDER BY key) FILTER (WHERE copies > dates))[1:5]
  FROM (SELECT published_key(scope, budget_year, through_month, fund, content_group, measure, source) AS key,
               count(*) AS copies, greatest(count(DISTINCT source_date), 1) AS dates
        FROM published_figure WHERE superseded_at IS NULL GROUP BY 1) figures
  UNION ALL
  SELECT 'published.superseded-by-its-correction', count(*),
         count(*) FILTER (WHERE f.superseded_at IS DISTINCT FROM coalesce(c.recorded_at, CASE WHEN f.withdrawn THEN f.recorded_at END)),
         (array_agg(f.id::text ORDER BY f.id)
           FILTER (WHERE f.superseded_at IS DISTINCT FROM coalesce(c.recorded_at, CASE WHEN f.withdrawn THEN f.recorded_at END)))[1:5]
  FROM published_figure f LEFT JOIN published_figure c ON c.corrects = f.id $$;
