-- Postings. One trigger for each fact does all that the fact adds to, in the one lock order.

-- The one lock order: projects by id, then their balances, then the rollup. NO KEY UPDATE lets foreign keys pass.
CREATE FUNCTION lock_projects(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM project WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
END $$;
REVOKE EXECUTE ON FUNCTION lock_projects(uuid[]) FROM PUBLIC;

-- What a command locks before it decides: one project of the caller's own province.
CREATE FUNCTION lock_own_project(project uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM project p WHERE p.id = lock_own_project.project AND p.steward_unit_id = app_unit() FOR NO KEY UPDATE;
END $$;
REVOKE EXECUTE ON FUNCTION lock_own_project(uuid) FROM PUBLIC;

CREATE FUNCTION open_balances(ids uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO project_year_balance (project_id, budget_year, fund)
  SELECT p.id, y, p.fund FROM project p CROSS JOIN generate_series(p.start_year, p.end_year) y WHERE p.id = ANY (ids)
  ON CONFLICT DO NOTHING $$;
REVOKE EXECUTE ON FUNCTION open_balances(uuid[]) FROM PUBLIC;

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
