-- A cap counts beneficiaries while it is in force, on the national fund it is written for.
CREATE OR REPLACE FUNCTION beneficiaries_ready(of_project uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT b.named >= o.places AND (p.kind <> 'GROUP' OR b.named > 0) AND b.without_code = 0
    AND NOT EXISTS (
      SELECT FROM (SELECT DISTINCT ON (d.other_id) d.decision FROM double_decision d WHERE d.project_id = p.id
                   ORDER BY d.other_id, d.decided_at DESC) newest
      WHERE newest.decision = 'will-mend')
  FROM project p,
    LATERAL (SELECT count(*) AS named, count(*) FILTER (WHERE e.tax_code IS NULL) AS without_code
             FROM project_beneficiary l JOIN beneficiary e ON e.id = l.beneficiary_id WHERE l.project_id = p.id) b,
    LATERAL (SELECT coalesce(sum(t.target), 0) AS places FROM project_output t
             WHERE t.project_id = p.id AND t.indicator_code IN (
               SELECT c.counted_by FROM support_cap c JOIN project_budget_line l ON l.item_code = c.item_code
               WHERE c.per_beneficiary AND c.fund = 'KCQG' AND daterange(c.valid_from, c.valid_to) @> vietnam_today()
                 AND l.project_id = p.id)) o
  WHERE p.id = of_project
$$;

-- What provinces imported as drafts is theirs: the Ministry sees what it imported itself, and money that was recorded.
DROP POLICY all_of_ministry ON import_run;
CREATE POLICY own_and_money_of_ministry ON import_run FOR SELECT TO portal_ministry
  USING (state IN ('DONE', 'UNDONE') AND (unit_id IS NULL OR sheet = 'vouchers'));

-- Who has not signed in finds nothing but what stands in a public register.
CREATE OR REPLACE FUNCTION register_entries_containing(of_kind text, words text[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
  ROWS 200 SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  patterns text[];
  longest text;
BEGIN
  SELECT array_agg('%' || regexp_replace(f_unaccent(word), '([\\%_])', '\\\1', 'g') || '%' ORDER BY length(word) DESC)
    INTO patterns FROM unnest(words) AS word;
  longest := patterns[1];
  RETURN QUERY SELECT e.id FROM register_entry e
    WHERE e.kind = of_kind AND e.search_key LIKE longest AND e.search_key LIKE ALL (patterns)
      AND (app_account() IS NOT NULL
        OR e.state = 'STANDING' AND EXISTS (SELECT FROM register_kind k WHERE k.kind = of_kind AND k.is_public));
END $$;
