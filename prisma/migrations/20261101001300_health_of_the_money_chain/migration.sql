-- The money chain, recomputed from issued lines, shares and vouchers; never from the balances that guard it.

CREATE FUNCTION project_year_facts()
RETURNS TABLE (project_id uuid, budget_year integer, plan bigint, released bigint, committed bigint, disbursed bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT project_id, budget_year, sum(plan)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(disbursed)::bigint
  FROM (SELECT l.project_id, l.budget_year, l.signed_amount AS plan, 0::bigint AS released, 0::bigint AS committed, 0::bigint AS disbursed
        FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
        WHERE d.issued_at IS NOT NULL AND l.project_id IS NOT NULL
        UNION ALL
        SELECT l.project_id, l.budget_year, 0, l.signed_amount, 0, 0
        FROM release_line l JOIN release r ON r.id = l.release_id WHERE r.issued_at IS NOT NULL
        UNION ALL SELECT s.project_id, s.budget_year, 0, 0, s.amount, 0 FROM contract_share s
        UNION ALL SELECT v.project_id, v.budget_year, 0, 0, 0, v.signed_amount FROM voucher v) facts
  GROUP BY 1, 2 $$;

CREATE FUNCTION share_facts()
RETURNS TABLE (share_id uuid, contract_id uuid, amount bigint, advance_limit bigint, advanced bigint, disbursed bigint, accepted boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.contract_id, s.amount, s.amount * advance_percent(s.item_code, c.signed_on) / 100,
         coalesce(sum(v.signed_amount) FILTER (WHERE v.kind <> 'PAYMENT'), 0)::bigint, coalesce(sum(v.signed_amount), 0)::bigint,
         EXISTS (SELECT 1 FROM acceptance a WHERE a.project_id = s.project_id AND a.budget_year = s.budget_year)
  FROM contract_share s JOIN contract c ON c.id = s.contract_id LEFT JOIN voucher v ON v.share_id = s.id
  GROUP BY s.id, c.signed_on $$;

CREATE FUNCTION check_projects_money() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH facts AS MATERIALIZED (
    SELECT p.code || '/' || f.budget_year AS key, p.fund, f.* FROM project_year_facts() f JOIN project p ON p.id = f.project_id),
  checked AS (
    SELECT 1 AS place, key, released < 0 OR released > plan AS wrong FROM facts WHERE fund = 'KCQG'
    UNION ALL SELECT 2, key, committed > plan FROM facts
    UNION ALL SELECT 3, key, disbursed > plan FROM facts
    UNION ALL SELECT 4, key, disbursed > released FROM facts WHERE fund = 'KCQG'
    UNION ALL
    SELECT 5, coalesce(f.key, b.project_id || '/' || b.budget_year),
           (coalesce(f.plan, 0), coalesce(f.released, 0), coalesce(f.committed, 0), coalesce(f.disbursed, 0))
             IS DISTINCT FROM (b.plan, b.released, b.committed, b.disbursed)
    FROM facts f FULL JOIN project_year_balance b USING (project_id, budget_year))
  SELECT names.name, count(c.key), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (VALUES (1, 'money.released-within-assigned'), (2, 'money.committed-within-assigned'), (3, 'money.paid-within-assigned'),
               (4, 'money.paid-within-released'), (5, 'balances.projects-equal-facts')) AS names (place, name)
  LEFT JOIN checked c USING (place) GROUP BY names.place, names.name ORDER BY names.place $$;

CREATE FUNCTION check_contracts_money() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH shares AS MATERIALIZED (
    SELECT concat_ws('/', c.unit_id, c.budget_year, c.number) AS key, c.value, f.*
    FROM share_facts() f JOIN contract c ON c.id = f.contract_id),
  checked AS (
    SELECT 1 AS place, concat_ws('/', c.unit_id, c.budget_year, c.number) AS key, c.value IS DISTINCT FROM sum(s.amount) AS wrong
    FROM contract c LEFT JOIN contract_share s ON s.contract_id = c.id GROUP BY c.id
    UNION ALL SELECT 2, key, disbursed < 0 OR disbursed > amount FROM shares
    UNION ALL SELECT 3, key, advanced > advance_limit OR disbursed <> advanced FROM shares WHERE NOT accepted
    UNION ALL
    SELECT 4, coalesce(s.key, b.share_id::text), (s.amount, s.advance_limit, s.advanced, s.disbursed, s.accepted)
      IS DISTINCT FROM (b.amount, b.advance_limit, b.advanced, b.disbursed, b.accepted)
    FROM shares s FULL JOIN contract_share_balance b USING (share_id))
  SELECT names.name, count(c.key), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (VALUES (1, 'money.contract-is-sum-of-shares'), (2, 'money.paid-within-contract'), (3, 'money.advance-within-rate'),
               (4, 'balances.shares-equal-facts')) AS names (place, name)
  LEFT JOIN checked c USING (place) GROUP BY names.place, names.name ORDER BY names.place $$;

CREATE FUNCTION check_reversals() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'ledger.reversed-once-and-mirrored', count(*), count(*) FILTER (WHERE wrong),
         (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT concat_ws('/', r.unit_id, r.budget_year, r.number, r.id) AS key,
               o.reverses_id IS NOT NULL OR o.recorded_by = r.recorded_by OR count(*) OVER (PARTITION BY r.reverses_id) > 1
                 OR (o.share_id, o.unit_id, o.kind, -o.signed_amount, o.paid_on, o.number)
                    IS DISTINCT FROM (r.share_id, r.unit_id, r.kind, r.signed_amount, r.paid_on, r.number) AS wrong
        FROM voucher r JOIN voucher o ON o.id = r.reverses_id) reversals $$;

-- The state says no more and no less than the facts: assigned by an issued decision, contracted by a contract,
-- accepted by an acceptance.
CREATE FUNCTION check_states() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'projects.state-follows-facts', count(*), count(*) FILTER (WHERE wrong),
         (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT p.code || ' ' || p.state AS key,
               (p.assigned_at IS NOT NULL) <> f.in_plan
                 OR f.contracted <> (p.state IN ('CONTRACTED', 'IN_PROGRESS', 'ACCEPTED', 'SETTLED'))
                    AND NOT (f.contracted AND p.state = 'STOPPED')
                 OR f.accepted AND p.state NOT IN ('IN_PROGRESS', 'ACCEPTED', 'SETTLED', 'STOPPED')
                 OR NOT f.accepted AND p.state IN ('ACCEPTED', 'SETTLED') AS wrong
        FROM project p
        CROSS JOIN LATERAL (SELECT
          EXISTS (SELECT 1 FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
                  WHERE l.project_id = p.id AND d.issued_at IS NOT NULL) AS in_plan,
          EXISTS (SELECT 1 FROM contract_share s WHERE s.project_id = p.id) AS contracted,
          EXISTS (SELECT 1 FROM acceptance a WHERE a.project_id = p.id) AS accepted) f) projects $$;

-- One statement for each check, so that the time limit of a statement is a limit for one check, not for all of them; auditors
-- and administrators may ask.
DO $$
DECLARE check_function regprocedure;
BEGIN
  FOR check_function IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
    AND (p.proname LIKE 'check\_%' AND p.prorettype = 'invariant'::regtype
         OR p.proname IN ('rollup_differences', 'placed_amounts', 'project_year_facts', 'share_facts')) LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', check_function);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION check_rollup(), check_sums(), check_projects_money(), check_contracts_money(), check_reversals(),
  check_states(), check_territory(), check_audit_chain(), check_published_figures(), check_ledger_trail()
  TO portal_auditor, portal_admin;
