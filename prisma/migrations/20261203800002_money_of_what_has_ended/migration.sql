-- Money of what has ended: on a settled đề án, as on a stopped one, what is committed follows what is paid when money comes back
-- or a voucher is reversed; a year that was accepted takes no further contract; and of the money that stands still, the
-- released money of what has ended is told too, and a province is told of no other's.

CREATE FUNCTION paper_of_end(state project_state) RETURNS contract_paper_kind LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE state WHEN 'SETTLED' THEN 'SETTLEMENT'::contract_paper_kind ELSE 'STOP' END $$;
REVOKE EXECUTE ON FUNCTION paper_of_end(project_state) FROM PUBLIC;

CREATE OR REPLACE FUNCTION follow_paid_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  grown record;
  paper uuid;
BEGIN
  FOR grown IN
    SELECT s.contract_id, s.id AS share_id, b.disbursed + n.added - b.amount AS more, p.state
    FROM (SELECT share_id, sum(signed_amount)::bigint AS added FROM new_rows GROUP BY share_id) n
    JOIN contract_share s ON s.id = n.share_id JOIN contract_share_balance b ON b.share_id = s.id
    JOIN project p ON p.id = s.project_id
    WHERE p.state IN ('STOPPED', 'SETTLED') AND b.disbursed + n.added > b.amount ORDER BY s.id LOOP
    INSERT INTO contract_paper (contract_id, kind, signed_on, reason)
    VALUES (grown.contract_id, paper_of_end(grown.state), vietnam_today(), 'Đảo chứng từ hoàn trả sau khi đề án kết thúc') RETURNING id INTO paper;
    INSERT INTO contract_paper_line (paper_id, share_id, signed_amount) VALUES (paper, grown.share_id, grown.more);
  END LOOP;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION follow_paid_down() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM free_remainder(p.id, paper_of_end(p.state), vietnam_today(), 'Tiền hoàn trả sau khi đề án kết thúc')
  FROM project p WHERE p.state IN ('STOPPED', 'SETTLED') AND p.id IN (SELECT n.project_id FROM new_rows n)
    AND EXISTS (SELECT FROM project_step s WHERE s.project_id = p.id AND s.to_state = p.state);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION check_endings() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH checked AS (
    SELECT 1 AS place, concat_ws('/', p.code, h.budget_year) AS key, f.amount <> f.disbursed OR f.amount > h.amount OR p.state <> 'SETTLED' AS wrong
    FROM settlement_share h JOIN settlement s ON s.id = h.settlement_id JOIN project p ON p.id = s.project_id
    LEFT JOIN share_facts() f ON f.share_id = h.share_id
    UNION ALL
    SELECT 2, concat_ws('/', p.code, s.budget_year), f.amount <> f.disbursed
    FROM project p JOIN contract_share s ON s.project_id = p.id JOIN share_facts() f ON f.share_id = s.id
    WHERE p.state = 'STOPPED' AND EXISTS (SELECT FROM project_step t WHERE t.project_id = p.id AND t.to_state = 'STOPPED'))
  SELECT names.name, count(c.key), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (VALUES (1, 'money.settled-equals-committed'), (2, 'money.stopped-commits-what-is-paid')) AS names (place, name)
  LEFT JOIN checked c USING (place) GROUP BY names.place, names.name ORDER BY names.place $$;

CREATE OR REPLACE FUNCTION write_contract_share() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_contract contract;
  signed project;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO of_contract FROM contract WHERE id = NEW.contract_id;
  SELECT * INTO signed FROM project WHERE id = NEW.project_id FOR NO KEY UPDATE;
  IF NOT signs_contracts(of_contract.fund, of_contract.steward_unit_id)
     OR of_contract.unit_id IS DISTINCT FROM unit_on(signed.unit_id, of_contract.signed_on) THEN
    RAISE EXCEPTION 'this contract is not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'contract_step_allowed';
  END IF;
  IF NEW.budget_year NOT BETWEEN signed.start_year AND signed.end_year
     OR signed.state NOT IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS')
     OR EXISTS (SELECT FROM acceptance a WHERE a.project_id = NEW.project_id AND a.budget_year = NEW.budget_year) THEN
    RAISE EXCEPTION 'project % has no contract of this year now', signed.code USING ERRCODE = 'check_violation', HINT = 'contract_project_ready';
  END IF;
  IF of_contract.signed_on < ALL (
    SELECT coalesce(min(d.signed_on), 'infinity') FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
    WHERE l.project_id = NEW.project_id AND l.budget_year = NEW.budget_year AND l.signed_amount > 0 AND d.issued_at IS NOT NULL) THEN
    RAISE EXCEPTION 'contract signed before the project had its plan' USING ERRCODE = 'check_violation', HINT = 'contract_after_decision';
  END IF;
  IF NOT beneficiaries_ready(NEW.project_id) THEN
    RAISE EXCEPTION 'the beneficiaries of project % are not all named', signed.code
      USING ERRCODE = 'check_violation', HINT = 'contract_beneficiaries_named';
  END IF;
  NEW.recorded_at := clock_timestamp();
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION money_at_risk(days_to_start integer) RETURNS TABLE (
  risk text, project_id uuid, contract_number text, fund fund, budget_year integer, steward_unit_id text, amount bigint, since date
) LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH share AS (
    SELECT s.project_id, c.number, s.fund, s.budget_year, p.steward_unit_id, p.state, b.amount - b.disbursed AS left_over, b.advanced,
           coalesce(n.end_on, make_date(s.budget_year, 12, 31)) AS end_on
    FROM project p JOIN contract_share s ON s.project_id = p.id JOIN contract c ON c.id = s.contract_id
    JOIN contract_standing n ON n.contract_id = c.id JOIN contract_share_balance b ON b.share_id = s.id
    WHERE p.state IN ('CONTRACTED', 'IN_PROGRESS', 'STOPPED') AND NOT b.accepted)
  SELECT 'contract-overdue', project_id, number, fund, budget_year, steward_unit_id, sum(left_over)::bigint, min(end_on)
  FROM share WHERE state <> 'STOPPED' AND end_on < vietnam_today()
  GROUP BY project_id, number, fund, budget_year, steward_unit_id HAVING sum(left_over) > 0
  UNION ALL
  SELECT 'advance-unsettled', project_id, number, fund, budget_year, steward_unit_id, sum(advanced)::bigint, least(min(end_on), vietnam_today())
  FROM share WHERE end_on < vietnam_today() OR state = 'STOPPED'
  GROUP BY project_id, number, fund, budget_year, steward_unit_id HAVING sum(advanced) > 0
  UNION ALL
  SELECT 'release-uncontracted', y.project_id, NULL, y.fund, y.budget_year, p.steward_unit_id, y.released - y.committed,
         (SELECT min(r.signed_on) FROM release_line l JOIN release r ON r.id = l.release_id
          WHERE l.project_id = y.project_id AND l.budget_year = y.budget_year AND r.issued_at IS NOT NULL)
  FROM project_year_balance y JOIN project p ON p.id = y.project_id
  WHERE y.fund = 'KCQG' AND y.released > y.committed
    AND p.state IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED', 'SETTLED', 'STOPPED', 'WITHDRAWN')
  UNION ALL
  SELECT 'plan-unreleased', y.project_id, NULL, y.fund, y.budget_year, p.steward_unit_id, y.plan - y.released,
         (SELECT min(d.signed_on) FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
          WHERE l.project_id = y.project_id AND l.budget_year = y.budget_year AND d.issued_at IS NOT NULL)
  FROM project_year_balance y JOIN project p ON p.id = y.project_id
  WHERE y.fund = 'KCQG' AND y.plan > y.released AND p.state IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED')
  UNION ALL
  SELECT 'plan-unreleased', NULL, NULL, l.fund, l.budget_year, l.steward_unit_id, sum(l.signed_amount)::bigint, min(d.signed_on)
  FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
  WHERE l.fund = 'KCQG' AND l.project_id IS NULL AND d.issued_at IS NOT NULL
    AND l.budget_year >= extract(year FROM vietnam_today())::integer
    AND (app_unit() IS NULL OR l.steward_unit_id = app_unit())
  GROUP BY l.fund, l.budget_year, l.steward_unit_id HAVING sum(l.signed_amount) > 0
  UNION ALL
  SELECT 'project-unstarted', y.project_id, NULL, y.fund, y.budget_year, p.steward_unit_id, y.plan - y.disbursed, began.on_day
  FROM project_year_balance y JOIN project p ON p.id = y.project_id
  CROSS JOIN LATERAL (SELECT coalesce(
    (SELECT min(c.signed_on) FROM contract_share s JOIN contract c ON c.id = s.contract_id
     WHERE s.project_id = p.id AND s.budget_year = y.budget_year),
    (SELECT min(d.signed_on) FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
     WHERE l.project_id = p.id AND l.budget_year = y.budget_year AND d.issued_at IS NOT NULL)) AS on_day) began
  WHERE p.state IN ('ASSIGNED', 'CONTRACTED') AND y.plan > y.disbursed AND began.on_day + days_to_start < vietnam_today() $$;

-- The same days, found by the key of each acceptance instead of among all of them.
CREATE OR REPLACE VIEW settlement_due WITH (security_invoker = true) AS
SELECT p.id AS project_id, last.accepted_on, last.accepted_on + d.days_after_acceptance AS file_by,
       make_date(last.budget_year + 1, d.liquidation_month, d.liquidation_day) AS liquidate_by,
       d.days_after_acceptance, d.legal_document_id, d.clause
FROM project p
CROSS JOIN LATERAL (
  SELECT max(a.accepted_on) AS accepted_on, max(a.budget_year) AS budget_year
  FROM (SELECT p.id UNION SELECT o.project_id FROM contract_share s JOIN contract_share o ON o.contract_id = s.contract_id
        WHERE s.project_id = p.id) own (project_id)
  JOIN acceptance a ON a.project_id = own.project_id) last
JOIN settlement_deadline d ON d.fund = p.fund AND daterange(d.valid_from, d.valid_to) @> last.accepted_on
WHERE p.state IN ('ACCEPTED', 'SETTLED');
