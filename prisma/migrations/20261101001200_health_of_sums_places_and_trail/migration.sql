-- Health of the data: each check recomputes from the facts and says how many rows it looked at, how many failed, and
-- which. They read every row whoever asks, so they run as the schema's owner and give away nothing but keys.

CREATE TYPE invariant AS (name text, checked bigint, failures bigint, examples text[]);

-- What a row of the rollup should be, beside what it is.
CREATE FUNCTION rollup_differences() RETURNS TABLE (kind text, key text, kept bigint[], facts bigint[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'execution', concat_ws('/', budget_year, unit_id, fund, item_code, 'month ' || month),
         CASE WHEN e.plan IS NOT NULL THEN ARRAY[e.plan, e.released, e.committed, e.disbursed] END,
         CASE WHEN f.plan IS NOT NULL THEN ARRAY[f.plan, f.released, f.committed, f.disbursed] END
  FROM execution_monthly e
  FULL JOIN (SELECT unit_id, fund, content_code, item_code, budget_year, month, sum(plan)::bigint AS plan,
                    sum(released)::bigint AS released, sum(committed)::bigint AS committed, sum(disbursed)::bigint AS disbursed
             FROM execution_fact GROUP BY 1, 2, 3, 4, 5, 6) f
    USING (unit_id, fund, content_code, item_code, budget_year, month)
  UNION ALL
  SELECT 'outputs', concat_ws('/', budget_year, unit_id, fund, indicator_code, 'month ' || month),
         CASE WHEN o.target IS NOT NULL THEN ARRAY[o.target, o.achieved] END,
         CASE WHEN f.target IS NOT NULL THEN ARRAY[f.target, f.achieved] END
  FROM output_monthly o
  FULL JOIN (SELECT unit_id, fund, indicator_code, budget_year, month, sum(target)::bigint AS target, sum(achieved)::bigint AS achieved
             FROM output_fact GROUP BY 1, 2, 3, 4, 5) f USING (unit_id, fund, indicator_code, budget_year, month)
  UNION ALL
  SELECT 'projects', concat_ws('/', budget_year, unit_id, fund, item_code, project),
         CASE WHEN e.plan IS NOT NULL THEN ARRAY[e.plan, e.released, e.committed, e.disbursed] END,
         CASE WHEN f.plan IS NOT NULL THEN ARRAY[f.plan, f.released, f.committed, f.disbursed] END
  FROM (SELECT coalesce(project_id::text, 'no project') AS project, * FROM project_execution) e
  FULL JOIN (SELECT coalesce(project_id::text, 'no project') AS project, unit_id, fund, content_code, item_code, budget_year,
                    sum(plan)::bigint AS plan, sum(released)::bigint AS released, sum(committed)::bigint AS committed,
                    sum(disbursed)::bigint AS disbursed
             FROM money_fact GROUP BY 1, 2, 3, 4, 5, 6) f
    USING (project, unit_id, fund, content_code, item_code, budget_year) $$;

CREATE FUNCTION check_rollup() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'rollup.equals-facts', count(*), count(*) FILTER (WHERE kept IS DISTINCT FROM facts),
         (array_agg(kind || ' ' || key ORDER BY key) FILTER (WHERE kept IS DISTINCT FROM facts))[1:5]
  FROM rollup_differences() $$;

-- Money by province and region as a layout has it: the 34 for every year, the 63 for the years that ended under it.
-- A row without a place or a region is money that a regional view would lose.
CREATE FUNCTION placed_amounts(from_facts boolean)
RETURNS TABLE (layout text, region_code text, unit_id text, fund fund, budget_year integer, measure text, amount numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT l.code, r.region_code, place.id, s.fund, s.budget_year, m.measure, m.amount
  FROM (SELECT unit_id, fund, budget_year, sum(plan) AS plan, sum(released) AS released, sum(committed) AS committed,
               sum(disbursed) AS disbursed FROM execution_fact WHERE from_facts GROUP BY 1, 2, 3
        UNION ALL
        SELECT unit_id, fund, budget_year, sum(plan), sum(released), sum(committed), sum(disbursed)
        FROM execution_monthly WHERE NOT from_facts GROUP BY 1, 2, 3) s
  CROSS JOIN territory_layout l
  LEFT JOIN admin_unit place ON place.id = CASE l.code WHEN '34' THEN steward_of(s.unit_id) ELSE s.unit_id END
    AND daterange(place.valid_from, place.valid_to) && daterange(l.valid_from, l.valid_to)
  LEFT JOIN region_membership r ON r.unit_id = place.id AND daterange(r.valid_from, r.valid_to)
    @> CASE l.code WHEN '34' THEN greatest(make_date(s.budget_year, 12, 31), l.valid_from) ELSE make_date(s.budget_year, 12, 31) END
  CROSS JOIN LATERAL (VALUES ('plan', s.plan), ('released', s.released), ('committed', s.committed), ('disbursed', s.disbursed))
    AS m (measure, amount)
  WHERE l.code = '34' OR make_date(s.budget_year, 12, 31) < l.valid_to $$;

CREATE FUNCTION check_sums() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH facts AS MATERIALIZED (SELECT * FROM placed_amounts(true)),
  provinces AS (SELECT layout, region_code, fund, budget_year, measure, sum(amount) AS amount FROM placed_amounts(false)
                WHERE region_code IS NOT NULL GROUP BY 1, 2, 3, 4, 5),
  regions AS (SELECT layout, region_code, fund, budget_year, measure, sum(amount) AS amount FROM facts
              WHERE region_code IS NOT NULL GROUP BY 1, 2, 3, 4, 5),
  nation AS (SELECT l.code AS layout, f.fund, f.budget_year, m.measure, sum(m.amount) AS amount
             FROM execution_fact f CROSS JOIN territory_layout l
             CROSS JOIN LATERAL (VALUES ('plan', f.plan), ('released', f.released), ('committed', f.committed),
                                        ('disbursed', f.disbursed)) AS m (measure, amount)
             WHERE l.code = '34' OR make_date(f.budget_year, 12, 31) < l.valid_to GROUP BY 1, 2, 3, 4),
  compared AS (
    SELECT 1 AS place, concat_ws('/', region_code, budget_year, fund, measure, layout) AS key, p.amount IS DISTINCT FROM r.amount AS wrong
    FROM regions r FULL JOIN provinces p USING (layout, region_code, fund, budget_year, measure)
    UNION ALL
    SELECT 2, concat_ws('/', n.budget_year, n.fund, n.measure, n.layout),
           n.amount IS DISTINCT FROM coalesce(sum(r.amount), 0)
    FROM nation n LEFT JOIN regions r USING (layout, fund, budget_year, measure)
    GROUP BY n.budget_year, n.fund, n.measure, n.layout, n.amount
    UNION ALL
    SELECT 3, concat_ws('/', n.budget_year, n.fund, n.measure),
           n.amount IS DISTINCT FROM coalesce(sum(f.amount) FILTER (WHERE f.unit_id IS NOT NULL), 0)
    FROM nation n LEFT JOIN facts f USING (layout, fund, budget_year, measure)
    WHERE n.layout = '34' GROUP BY n.budget_year, n.fund, n.measure, n.amount)
  SELECT names.name, count(c.key), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (VALUES (1, 'sums.provinces-make-region'), (2, 'sums.regions-make-nation'), (3, 'sums.63-make-34')) AS names (place, name)
  LEFT JOIN compared c USING (place) GROUP BY names.place, names.name ORDER BY names.place $$;

-- A fact's unit lies in its đề án's lineage, and its steward is today's unit of that lineage.
CREATE FUNCTION check_territory() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'territory.facts-in-lineage', count(*), count(*) FILTER (WHERE wrong),
         (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (
    SELECT 'project ' || code AS key, steward_unit_id <> steward_of(unit_id) AS wrong FROM project
    UNION ALL
    SELECT f.kind || ' ' || f.id || ' of ' || coalesce(p.code, 'no project'),
           f.steward_unit_id <> steward_of(f.unit_id) OR f.steward_unit_id <> coalesce(p.steward_unit_id, f.steward_unit_id)
    FROM (SELECT 'plan line' AS kind, id::text, project_id, unit_id, steward_unit_id FROM plan_line
          UNION ALL SELECT 'release line', id::text, project_id, unit_id, steward_unit_id FROM release_line
          UNION ALL SELECT 'contract', c.id::text, s.project_id, c.unit_id, c.steward_unit_id
                    FROM contract_share s JOIN contract c ON c.id = s.contract_id
          UNION ALL SELECT 'acceptance', id::text, project_id, unit_id, steward_unit_id FROM acceptance
          UNION ALL SELECT 'voucher', id::text, project_id, unit_id, steward_unit_id FROM voucher) f
    LEFT JOIN project p ON p.id = f.project_id) rows $$;

-- Each link recomputed, the numbers without a gap, and the head where the last entry is.
CREATE FUNCTION check_audit_chain() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'audit.chain-unbroken', count(*), count(*) FILTER (WHERE broken),
         (array_agg(key ORDER BY key) FILTER (WHERE broken))[1:5]
  FROM (
    SELECT concat_ws('/', e.chain, e.sequence) AS key,
           e.hash <> audit_hash(e)
             OR e.previous_hash <> coalesce(lag(e.hash) OVER link, sha256(convert_to(e.chain, 'UTF8')))
             OR e.sequence <> coalesce(lag(e.sequence) OVER link, 0) + 1 AS broken
    FROM audit_entry e WINDOW link AS (PARTITION BY e.chain ORDER BY e.sequence)
    UNION ALL
    SELECT c.chain || '/head', (c.last_sequence, c.last_hash)
             IS DISTINCT FROM (coalesce(e.sequence, 0), coalesce(e.hash, sha256(convert_to(c.chain, 'UTF8'))))
    FROM audit_chain c
    LEFT JOIN LATERAL (SELECT sequence, hash FROM audit_entry WHERE chain = c.chain ORDER BY sequence DESC LIMIT 1) e ON true) rows $$;

-- One source prints a figure once, however its name is spelt; what was corrected or withdrawn ended when its correction came.
CREATE FUNCTION check_published_figures() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
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

-- What the ledger holds and what the trail says was recorded, entry by entry: who, when and the signed amount. An entry stays
-- in the chain of the unit that recorded it, whose successor is steward today. A lineage's chain begins with its first
-- entry; what was loaded before it has none and is not asked for one.
CREATE FUNCTION check_ledger_trail() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH RECURSIVE lineage AS (
    SELECT id AS unit_id, id AS later FROM admin_unit
    UNION ALL
    SELECT l.unit_id, s.successor_id FROM lineage l JOIN admin_unit_successor s ON s.unit_id = l.later),
  told AS (
    SELECT e.entity_id, e.account_id, e.chain, e.recorded_at, e.after ->> 'signedAmount' AS signed_amount FROM audit_entry e
    WHERE e.entity = 'voucher' AND e.after ? 'signedAmount'),
  begun AS (SELECT l.unit_id, min(t.recorded_at) AS since FROM told t JOIN lineage l ON l.later = t.chain GROUP BY l.unit_id),
  steward AS (SELECT chain, steward_of(chain) AS unit_id FROM audit_chain)
  SELECT 'ledger.equals-trail', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (
    SELECT concat_ws('/', coalesce(v.unit_id, t.chain), v.budget_year, coalesce(v.number, t.entity_id)) AS key,
           (v.id::text, v.recorded_by, v.steward_unit_id, v.signed_amount::text)
             IS DISTINCT FROM (t.entity_id, t.account_id, s.unit_id, t.signed_amount) AS wrong
    FROM told t LEFT JOIN steward s USING (chain)
    FULL JOIN (
      SELECT v.id, v.unit_id, v.budget_year, v.number, v.recorded_by, v.steward_unit_id, v.signed_amount,
             v.recorded_at >= b.since AS recorded_in_trail
      FROM voucher v LEFT JOIN begun b ON b.unit_id = v.unit_id) v ON v.id::text = t.entity_id
    WHERE t.entity_id IS NOT NULL OR v.recorded_in_trail) entries $$;
