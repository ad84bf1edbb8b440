-- Words. The four levels of the money chain have one name each: plan, released, committed, disbursed. What carries a sign is
-- `signed_amount`; `amount` is never negative.
ALTER TABLE plan_line RENAME COLUMN amount TO signed_amount;
ALTER TABLE release_line RENAME COLUMN amount TO signed_amount;
ALTER TABLE voucher RENAME COLUMN amount TO signed_amount;
ALTER TABLE plan_line RENAME CONSTRAINT plan_line_amount_check TO plan_line_signed_amount_check;
ALTER TABLE release_line RENAME CONSTRAINT release_line_amount_check TO release_line_signed_amount_check;
ALTER TABLE voucher RENAME CONSTRAINT voucher_amount_check TO voucher_signed_amount_check;
ALTER TABLE project_year_balance RENAME COLUMN assigned TO plan;
ALTER TABLE project_year_balance RENAME COLUMN paid TO disbursed;
ALTER TABLE contract_share_balance RENAME COLUMN paid TO disbursed;
ALTER TABLE project_execution RENAME COLUMN assigned TO plan;
ALTER TABLE project_execution RENAME COLUMN paid TO disbursed;

-- Postings. One trigger for each fact does all that the fact adds to, in the one lock order: projects by id, their
-- balances, the rollups in key order.
DROP TRIGGER plan_decision_count ON plan_decision;
DROP TRIGGER plan_decision_roll_up ON plan_decision;
DROP TRIGGER plan_decision_roll_up_by_project ON plan_decision;
DROP TRIGGER release_count ON release;
DROP TRIGGER release_roll_up ON release;
DROP TRIGGER release_roll_up_by_project ON release;
DROP TRIGGER contract_share_count ON contract_share;
DROP TRIGGER contract_share_roll_up ON contract_share;
DROP TRIGGER contract_share_roll_up_by_project ON contract_share;
DROP TRIGGER voucher_count ON voucher;
DROP TRIGGER voucher_keep_standing_number ON voucher;
DROP TRIGGER voucher_roll_up ON voucher;
DROP TRIGGER voucher_roll_up_by_project ON voucher;
DROP TRIGGER acceptance_count ON acceptance;
DROP TRIGGER acceptance_output_roll_up ON acceptance_output;
DROP TRIGGER project_output_roll_up ON project_output;
DROP TRIGGER project_roll_up_targets ON project;
DROP FUNCTION count_issued_plan(), count_issued_release(), count_contract_shares(), count_acceptances(), count_vouchers(),
  keep_standing_number(), roll_up_plan(), roll_up_release(), roll_up_contract_shares(), roll_up_vouchers(),
  roll_up_targets(), roll_up_assigned_targets(), roll_up_achievements(),
  count_plan_by_project(), count_release_by_project(), count_shares_by_project(), count_vouchers_by_project(),
  add_to_execution(execution_delta[]), add_to_project_execution(project_delta[]),
  add_to_outputs(text, fund, text, integer, integer, bigint, bigint);
DROP TYPE execution_delta, project_delta;
DROP VIEW execution_fact, project_execution_fact;


-- Every money fact once, each amount under its name: what it adds to, and when the portal learned of it. `document_id` is what
-- was issued or recorded: the decision, the release, the contract share, the voucher. Not public: it tells single payments.
CREATE VIEW money_fact AS
  SELECT 'plan' AS fact, l.decision_id AS document_id, l.project_id, l.unit_id, l.fund, l.content_code, l.item_code, l.budget_year,
         0 AS month, l.signed_amount AS plan, 0::bigint AS released, 0::bigint AS committed, 0::bigint AS disbursed,
         d.issued_at AS known_at
  FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id WHERE d.issued_at IS NOT NULL
  UNION ALL
  SELECT 'release', l.release_id, l.project_id, l.unit_id, l.fund, l.content_code, l.item_code, l.budget_year,
         budget_month(r.signed_on, l.budget_year), 0, l.signed_amount, 0, 0, r.issued_at
  FROM release_line l JOIN release r ON r.id = l.release_id WHERE r.issued_at IS NOT NULL
  UNION ALL
  SELECT 'contract', s.id, s.project_id, c.unit_id, s.fund, s.content_code, s.item_code, s.budget_year,
         budget_month(c.signed_on, s.budget_year), 0, 0, s.amount, 0, s.recorded_at
  FROM contract_share s JOIN contract c ON c.id = s.contract_id
  UNION ALL
  SELECT 'voucher', v.id, v.project_id, v.unit_id, v.fund, v.content_code, v.item_code, v.budget_year,
         budget_month(v.paid_on, v.budget_year), 0, 0, 0, v.signed_amount, v.recorded_at
  FROM voucher v;

-- The same as the public sees it: without the document and its đề án.
-- Owned by the schema's owner on purpose: totals are public, the rows below them are not.
CREATE VIEW execution_fact AS
  SELECT unit_id, fund, content_code, item_code, budget_year, month, plan, released, committed, disbursed, known_at
  FROM money_fact;
GRANT SELECT ON execution_fact TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;

-- Adds the facts of those documents to the balances, which refuse what breaks a guard, and to both rollups; key order
-- keeps two writers from waiting for each other in a ring.
CREATE FUNCTION post_money(of_fact text, documents uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  posted money_fact[] := ARRAY(SELECT f FROM money_fact f WHERE f.fact = of_fact AND f.document_id = ANY (documents));
  projects uuid[] := ARRAY(SELECT DISTINCT project_id FROM unnest(posted) WHERE project_id IS NOT NULL);
BEGIN
  PERFORM lock_projects(projects);
  PERFORM open_balances(projects);
  UPDATE project_year_balance b SET plan = b.plan + p.plan, released = b.released + p.released,
    committed = b.committed + p.committed, disbursed = b.disbursed + p.disbursed
  FROM (SELECT project_id, budget_year, sum(plan)::bigint AS plan, sum(released)::bigint AS released,
               sum(committed)::bigint AS committed, sum(disbursed)::bigint AS disbursed
        FROM unnest(posted) GROUP BY project_id, budget_year) p
  WHERE b.project_id = p.project_id AND b.budget_year = p.budget_year;

  INSERT INTO execution_monthly AS e (unit_id, fund, content_code, item_code, budget_year, month, plan, released, committed, disbursed)
  SELECT unit_id, fund, content_code, item_code, budget_year, month,
         sum(plan)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(disbursed)::bigint
  FROM unnest(posted) GROUP BY unit_id, fund, content_code, item_code, budget_year, month
  ORDER BY budget_year, unit_id, fund, item_code, month
  ON CONFLICT (budget_year, unit_id, fund, item_code, month) DO UPDATE SET
    plan = e.plan + excluded.plan, released = e.released + excluded.released,
    committed = e.committed + excluded.committed, disbursed = e.disbursed + excluded.disbursed;

  INSERT INTO project_execution AS e
    (project_id, budget_year, unit_id, fund, content_code, item_code, plan, released, committed, disbursed)
  SELECT project_id, budget_year, unit_id, fund, content_code, item_code,
         sum(plan)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(disbursed)::bigint
  FROM unnest(posted) GROUP BY project_id, budget_year, unit_id, fund, content_code, item_code
  ORDER BY project_id, budget_year, unit_id, fund, item_code
  ON CONFLICT (project_id, budget_year, unit_id, fund, item_code) DO UPDATE SET
    plan = e.plan + excluded.plan, released = e.released + excluded.released,
    committed = e.committed + excluded.committed, disbursed = e.disbursed + excluded.disbursed;
END $$;
REVOKE EXECUTE ON FUNCTION post_money(text, uuid[]) FROM PUBLIC;

-- A decision and a release count from the moment they are issued.
CREATE FUNCTION post_issued_plan() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM post_money('plan', ARRAY(
    SELECT n.id FROM new_rows n JOIN old_rows o USING (id) WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER plan_decision_post AFTER UPDATE ON plan_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_issued_plan();

CREATE FUNCTION post_issued_release() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM post_money('release', ARRAY(
    SELECT n.id FROM new_rows n JOIN old_rows o USING (id) WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER release_post AFTER UPDATE ON release REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_issued_release();

-- A share opens its own balance under its project's lock, then counts as committed.
CREATE FUNCTION post_contract_shares() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM lock_projects(ARRAY(SELECT DISTINCT project_id FROM new_rows));
  INSERT INTO contract_share_balance (share_id, amount, advance_limit, accepted)
  SELECT n.id, n.amount, n.amount * advance_percent(n.item_code, c.signed_on) / 100,
         EXISTS (SELECT 1 FROM acceptance a WHERE a.project_id = n.project_id AND a.budget_year = n.budget_year)
  FROM new_rows n JOIN contract c ON c.id = n.contract_id;
  PERFORM post_money('contract', ARRAY(SELECT id FROM new_rows));
  RETURN NULL;
END $$;
CREATE TRIGGER contract_share_post AFTER INSERT ON contract_share REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_contract_shares();

-- A voucher takes its number, unless it gives its original's back; then it is held against its share and its đề án.
CREATE FUNCTION post_vouchers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM standing_voucher_number s USING new_rows n WHERE s.voucher_id = n.reverses_id;
  INSERT INTO standing_voucher_number (voucher_id, unit_id, budget_year, number_key)
  SELECT n.id, n.unit_id, n.budget_year, n.number_key FROM new_rows n
  WHERE n.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM new_rows r WHERE r.reverses_id = n.id);
  PERFORM lock_projects(ARRAY(SELECT DISTINCT project_id FROM new_rows));
  UPDATE contract_share_balance b SET disbursed = b.disbursed + n.disbursed, advanced = b.advanced + n.advanced
  FROM (SELECT share_id, sum(signed_amount)::bigint AS disbursed,
               coalesce(sum(signed_amount) FILTER (WHERE kind <> 'PAYMENT'), 0)::bigint AS advanced
        FROM new_rows GROUP BY share_id) n
  WHERE b.share_id = n.share_id;
  PERFORM post_money('voucher', ARRAY(SELECT id FROM new_rows));
  RETURN NULL;
END $$;
CREATE TRIGGER voucher_post AFTER INSERT ON voucher REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_vouchers();

-- An acceptance opens the shares of its đề án and year to payments.
CREATE FUNCTION post_acceptances() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM lock_projects(ARRAY(SELECT DISTINCT project_id FROM new_rows));
  UPDATE contract_share_balance b SET accepted = true
  FROM contract_share s JOIN new_rows n ON n.project_id = s.project_id AND n.budget_year = s.budget_year
  WHERE b.share_id = s.id;
  RETURN NULL;
END $$;
CREATE TRIGGER acceptance_post AFTER INSERT ON acceptance REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_acceptances();

-- Outputs, in key order too: a target counts from the day its đề án is assigned, an achievement from its acceptance.
CREATE FUNCTION post_output(unit text, of_fund fund, indicator text, year integer, in_month integer,
                            target bigint DEFAULT 0, achieved bigint DEFAULT 0)
  RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO output_monthly AS o (unit_id, fund, indicator_code, budget_year, month, target, achieved)
  VALUES (unit, of_fund, indicator, year, in_month, post_output.target, post_output.achieved)
  ON CONFLICT (budget_year, unit_id, fund, indicator_code, month) DO UPDATE SET
    target = o.target + excluded.target, achieved = o.achieved + excluded.achieved $$;
REVOKE EXECUTE ON FUNCTION post_output(text, fund, text, integer, integer, bigint, bigint) FROM PUBLIC;

CREATE FUNCTION post_targets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM post_output(unit => p.unit_id, of_fund => p.fund, indicator => n.indicator_code, year => n.budget_year,
                      in_month => 0, target => sum(n.target)::bigint)
  FROM new_rows n JOIN project p ON p.id = n.project_id WHERE p.assigned_at IS NOT NULL
  GROUP BY p.unit_id, p.fund, n.indicator_code, n.budget_year
  ORDER BY n.budget_year, p.unit_id, p.fund, n.indicator_code;
  RETURN NULL;
END $$;
CREATE TRIGGER project_output_post AFTER INSERT ON project_output REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_targets();

CREATE FUNCTION post_assigned_targets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM post_output(unit => n.unit_id, of_fund => n.fund, indicator => t.indicator_code, year => t.budget_year,
                      in_month => 0, target => sum(t.target)::bigint)
  FROM new_rows n JOIN old_rows o USING (id) JOIN project_output t ON t.project_id = n.id
  WHERE o.assigned_at IS NULL AND n.assigned_at IS NOT NULL
  GROUP BY n.unit_id, n.fund, t.indicator_code, t.budget_year
  ORDER BY t.budget_year, n.unit_id, n.fund, t.indicator_code;
  RETURN NULL;
END $$;
CREATE TRIGGER project_post AFTER UPDATE ON project REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_assigned_targets();

CREATE FUNCTION post_achievements() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM post_output(unit => a.unit_id, of_fund => p.fund, indicator => n.indicator_code, year => a.budget_year,
                      in_month => budget_month(a.accepted_on, a.budget_year), achieved => sum(n.achieved)::bigint)
  FROM new_rows n JOIN acceptance a ON a.id = n.acceptance_id JOIN project p ON p.id = a.project_id
  GROUP BY a.unit_id, p.fund, n.indicator_code, a.budget_year, budget_month(a.accepted_on, a.budget_year)
  ORDER BY a.budget_year, a.unit_id, p.fund, n.indicator_code;
  RETURN NULL;
END $$;
CREATE TRIGGER acceptance_output_post AFTER INSERT ON acceptance_output REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_achievements();

CREATE OR REPLACE FUNCTION rebuild_rollup() RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  LOCK TABLE execution_monthly, output_monthly, project_execution IN EXCLUSIVE MODE;
  DELETE FROM execution_monthly;
  INSERT INTO execution_monthly (unit_id, fund, content_code, item_code, budget_year, month, plan, released, committed, disbursed)
  SELECT unit_id, fund, content_code, item_code, budget_year, month,
         sum(plan)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(disbursed)::bigint
  FROM money_fact GROUP BY 1, 2, 3, 4, 5, 6;
  DELETE FROM output_monthly;
  INSERT INTO output_monthly (unit_id, fund, indicator_code, budget_year, month, target, achieved)
  SELECT unit_id, fund, indicator_code, budget_year, month, sum(target)::bigint, sum(achieved)::bigint
  FROM output_fact GROUP BY 1, 2, 3, 4, 5;
  DELETE FROM project_execution;
  INSERT INTO project_execution (project_id, budget_year, unit_id, fund, content_code, item_code, plan, released, committed, disbursed)
  SELECT project_id, budget_year, unit_id, fund, content_code, item_code,
         sum(plan)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(disbursed)::bigint
  FROM money_fact GROUP BY 1, 2, 3, 4, 5, 6 $$;

-- The checks of the money chain, by the same names.
CREATE OR REPLACE FUNCTION rollup_differences() RETURNS TABLE (kind text, key text, kept bigint[], facts bigint[])
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

DROP FUNCTION project_year_facts();
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
REVOKE EXECUTE ON FUNCTION project_year_facts() FROM PUBLIC;

DROP FUNCTION share_facts();
CREATE FUNCTION share_facts()
RETURNS TABLE (share_id uuid, contract_id uuid, amount bigint, advance_limit bigint, advanced bigint, disbursed bigint, accepted boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.contract_id, s.amount, s.amount * advance_percent(s.item_code, c.signed_on) / 100,
         coalesce(sum(v.signed_amount) FILTER (WHERE v.kind <> 'PAYMENT'), 0)::bigint, coalesce(sum(v.signed_amount), 0)::bigint,
         EXISTS (SELECT 1 FROM acceptance a WHERE a.project_id = s.project_id AND a.budget_year = s.budget_year)
  FROM contract_share s JOIN contract c ON c.id = s.contract_id LEFT JOIN voucher v ON v.share_id = s.id
  GROUP BY s.id, c.signed_on $$;
REVOKE EXECUTE ON FUNCTION share_facts() FROM PUBLIC;

CREATE OR REPLACE FUNCTION check_projects_money() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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

CREATE OR REPLACE FUNCTION check_contracts_money() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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

CREATE OR REPLACE FUNCTION check_reversals() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'ledger.reversed-once-and-mirrored', count(*), count(*) FILTER (WHERE wrong),
         (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT concat_ws('/', r.unit_id, r.budget_year, r.number, r.id) AS key,
               o.reverses_id IS NOT NULL OR o.recorded_by = r.recorded_by OR count(*) OVER (PARTITION BY r.reverses_id) > 1
                 OR (o.share_id, o.unit_id, o.kind, -o.signed_amount, o.paid_on, o.number)
                    IS DISTINCT FROM (r.share_id, r.unit_id, r.kind, r.signed_amount, r.paid_on, r.number) AS wrong
        FROM voucher r JOIN voucher o ON o.id = r.reverses_id) reversals $$;

CREATE OR REPLACE FUNCTION complete_voucher() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  share contract_share;
  original voucher;
BEGIN
  SELECT * INTO share FROM contract_share WHERE id = NEW.share_id;
  NEW.contract_id := share.contract_id;
  NEW.project_id := share.project_id;
  NEW.fund := share.fund;
  NEW.budget_year := share.budget_year;
  NEW.content_code := share.content_code;
  NEW.item_code := share.item_code;
  IF NEW.reverses_id IS NULL THEN
    NEW.unit_id := (SELECT unit_on(unit_id, NEW.paid_on) FROM project WHERE id = share.project_id);
    IF NEW.paid_on < (SELECT signed_on FROM contract WHERE id = share.contract_id) THEN
      RAISE EXCEPTION 'voucher dated before its contract was signed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_before_contract', HINT = 'voucher_before_contract';
    END IF;
  ELSE
    SELECT * INTO original FROM voucher WHERE id = NEW.reverses_id;
    NEW.unit_id := original.unit_id;
    NEW.paid_on := original.paid_on;
    NEW.number := original.number;
    NEW.kind := original.kind;
    IF original.reverses_id IS NOT NULL OR original.share_id <> NEW.share_id OR original.signed_amount <> -NEW.signed_amount THEN
      RAISE EXCEPTION 'a reversal mirrors one voucher that is not itself a reversal'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_reversal_mirrors', HINT = 'voucher_reversal_mirrors';
    END IF;
    IF original.recorded_by = NEW.recorded_by THEN
      RAISE EXCEPTION 'nobody reverses their own voucher'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_reversed_by_another', HINT = 'voucher_reversed_by_another';
    END IF;
  END IF;
  NEW.steward_unit_id := steward_of(NEW.unit_id);
  IF NEW.paid_on > vietnam_today() THEN
    RAISE EXCEPTION 'voucher dated in the future'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_not_in_future', HINT = 'voucher_not_in_future';
  END IF;
  RETURN NEW;
END $$;

-- What the ledger holds and what the trail says was recorded, entry by entry: who, when and the signed amount. An entry stays
-- in the chain of the unit that recorded it, whose successor is steward today. A lineage's chain begins with its first
-- entry; what was loaded before it has none and is not asked for one.
CREATE OR REPLACE FUNCTION check_ledger_trail() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
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
