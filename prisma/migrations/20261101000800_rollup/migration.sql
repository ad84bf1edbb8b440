-- Rollups kept in the same transaction as their facts; dashboards read them, so their cost does not grow
-- with the number of vouchers. A past evening is recomputed from the facts themselves.

CREATE TABLE execution_monthly (
  unit_id text NOT NULL REFERENCES admin_unit,
  fund fund NOT NULL,
  content_code text NOT NULL,
  item_code text NOT NULL,
  budget_year integer NOT NULL,
  month integer NOT NULL CHECK (month BETWEEN 0 AND 12),
  plan bigint NOT NULL DEFAULT 0,
  released bigint NOT NULL DEFAULT 0,
  committed bigint NOT NULL DEFAULT 0,
  disbursed bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (budget_year, unit_id, fund, item_code, month),
  FOREIGN KEY (item_code, content_code) REFERENCES content_item (code, content_code),
  CHECK (plan = 0 OR month = 0)
);

CREATE TABLE output_monthly (
  unit_id text NOT NULL REFERENCES admin_unit,
  fund fund NOT NULL,
  indicator_code text NOT NULL REFERENCES indicator,
  budget_year integer NOT NULL,
  month integer NOT NULL CHECK (month BETWEEN 0 AND 12),
  target bigint NOT NULL DEFAULT 0,
  achieved bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (budget_year, unit_id, fund, indicator_code, month)
);

-- Every money fact as the public sees it: without the voucher, only what it adds to and when it was known.
-- Owned by the schema's owner on purpose: totals are public, the rows below them are not.
CREATE VIEW execution_fact AS
  SELECT l.unit_id, l.fund, l.content_code, l.item_code, l.budget_year, 0 AS month,
         l.amount AS plan, 0::bigint AS released, 0::bigint AS committed, 0::bigint AS disbursed, d.issued_at AS known_at
  FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id WHERE d.issued_at IS NOT NULL
  UNION ALL
  SELECT l.unit_id, l.fund, l.content_code, l.item_code, l.budget_year, budget_month(r.signed_on, l.budget_year),
         0, l.amount, 0, 0, r.issued_at
  FROM release_line l JOIN release r ON r.id = l.release_id WHERE r.issued_at IS NOT NULL
  UNION ALL
  SELECT c.unit_id, s.fund, s.content_code, s.item_code, s.budget_year, budget_month(c.signed_on, s.budget_year),
         0, 0, s.amount, 0, s.recorded_at
  FROM contract_share s JOIN contract c ON c.id = s.contract_id
  UNION ALL
  SELECT v.unit_id, v.fund, v.content_code, v.item_code, v.budget_year, budget_month(v.paid_on, v.budget_year),
         0, 0, 0, v.amount, v.recorded_at
  FROM voucher v;

CREATE VIEW output_fact AS
  SELECT p.unit_id, p.fund, o.indicator_code, o.budget_year, 0 AS month,
         o.target, 0::bigint AS achieved, p.assigned_at AS known_at
  FROM project_output o JOIN project p ON p.id = o.project_id WHERE p.assigned_at IS NOT NULL
  UNION ALL
  SELECT a.unit_id, p.fund, o.indicator_code, a.budget_year, budget_month(a.accepted_on, a.budget_year),
         0, o.achieved, a.recorded_at
  FROM acceptance_output o JOIN acceptance a ON a.id = o.acceptance_id JOIN project p ON p.id = a.project_id;

-- One way to add to the rollup, in key order so that two writers never wait for each other in a ring.
CREATE TYPE execution_delta AS (
  unit_id text, fund fund, content_code text, item_code text, budget_year integer, month integer,
  plan bigint, released bigint, committed bigint, disbursed bigint
);
CREATE FUNCTION add_to_execution(deltas execution_delta[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO execution_monthly AS e (unit_id, fund, content_code, item_code, budget_year, month, plan, released, committed, disbursed)
  SELECT unit_id, fund, content_code, item_code, budget_year, month,
         sum(plan)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(disbursed)::bigint
  FROM unnest(deltas) GROUP BY 1, 2, 3, 4, 5, 6
  ORDER BY budget_year, unit_id, fund, item_code, month
  ON CONFLICT (budget_year, unit_id, fund, item_code, month) DO UPDATE SET
    plan = e.plan + excluded.plan, released = e.released + excluded.released,
    committed = e.committed + excluded.committed, disbursed = e.disbursed + excluded.disbursed $$;
REVOKE EXECUTE ON FUNCTION add_to_execution(execution_delta[]) FROM PUBLIC;

CREATE FUNCTION roll_up_plan() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_execution((
    SELECT array_agg((l.unit_id, l.fund, l.content_code, l.item_code, l.budget_year, 0, l.amount, 0, 0, 0)::execution_delta)
    FROM new_rows n JOIN old_rows o USING (id) JOIN plan_line l ON l.decision_id = n.id
    WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER plan_decision_roll_up AFTER UPDATE ON plan_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION roll_up_plan();

CREATE FUNCTION roll_up_release() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_execution((
    SELECT array_agg((l.unit_id, l.fund, l.content_code, l.item_code, l.budget_year,
                      budget_month(n.signed_on, l.budget_year), 0, l.amount, 0, 0)::execution_delta)
    FROM new_rows n JOIN old_rows o USING (id) JOIN release_line l ON l.release_id = n.id
    WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER release_roll_up AFTER UPDATE ON release REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION roll_up_release();

CREATE FUNCTION roll_up_contract_shares() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_execution((
    SELECT array_agg((c.unit_id, n.fund, n.content_code, n.item_code, n.budget_year,
                      budget_month(c.signed_on, n.budget_year), 0, 0, n.amount, 0)::execution_delta)
    FROM new_rows n JOIN contract c ON c.id = n.contract_id));
  RETURN NULL;
END $$;
CREATE TRIGGER contract_share_roll_up AFTER INSERT ON contract_share REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION roll_up_contract_shares();

CREATE FUNCTION roll_up_vouchers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_execution((
    SELECT array_agg((unit_id, fund, content_code, item_code, budget_year,
                      budget_month(paid_on, budget_year), 0, 0, 0, amount)::execution_delta)
    FROM new_rows));
  RETURN NULL;
END $$;
CREATE TRIGGER voucher_roll_up AFTER INSERT ON voucher REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION roll_up_vouchers();

CREATE FUNCTION add_to_outputs(unit text, of_fund fund, indicator text, year integer, in_month integer, add_target bigint, add_achieved bigint)
  RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO output_monthly AS o (unit_id, fund, indicator_code, budget_year, month, target, achieved)
  VALUES (unit, of_fund, indicator, year, in_month, add_target, add_achieved)
  ON CONFLICT (budget_year, unit_id, fund, indicator_code, month) DO UPDATE SET
    target = o.target + excluded.target, achieved = o.achieved + excluded.achieved $$;
REVOKE EXECUTE ON FUNCTION add_to_outputs(text, fund, text, integer, integer, bigint, bigint) FROM PUBLIC;

-- A target counts from the day its đề án is assigned.
CREATE FUNCTION roll_up_targets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_outputs(p.unit_id, p.fund, n.indicator_code, n.budget_year, 0, sum(n.target)::bigint, 0)
  FROM new_rows n JOIN project p ON p.id = n.project_id WHERE p.assigned_at IS NOT NULL
  GROUP BY p.unit_id, p.fund, n.indicator_code, n.budget_year
  ORDER BY n.budget_year, p.unit_id, p.fund, n.indicator_code;
  RETURN NULL;
END $$;
CREATE TRIGGER project_output_roll_up AFTER INSERT ON project_output REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION roll_up_targets();

CREATE FUNCTION roll_up_assigned_targets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_outputs(n.unit_id, n.fund, t.indicator_code, t.budget_year, 0, sum(t.target)::bigint, 0)
  FROM new_rows n JOIN old_rows o USING (id) JOIN project_output t ON t.project_id = n.id
  WHERE o.assigned_at IS NULL AND n.assigned_at IS NOT NULL
  GROUP BY n.unit_id, n.fund, t.indicator_code, t.budget_year
  ORDER BY t.budget_year, n.unit_id, n.fund, t.indicator_code;
  RETURN NULL;
END $$;
CREATE TRIGGER project_roll_up_targets AFTER UPDATE ON project REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION roll_up_assigned_targets();

CREATE FUNCTION roll_up_achievements() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_outputs(a.unit_id, p.fund, n.indicator_code, a.budget_year, budget_month(a.accepted_on, a.budget_year),
                         0, sum(n.achieved)::bigint)
  FROM new_rows n JOIN acceptance a ON a.id = n.acceptance_id JOIN project p ON p.id = a.project_id
  GROUP BY a.unit_id, p.fund, n.indicator_code, a.budget_year, budget_month(a.accepted_on, a.budget_year)
  ORDER BY a.budget_year, a.unit_id, p.fund, n.indicator_code;
  RETURN NULL;
END $$;
CREATE TRIGGER acceptance_output_roll_up AFTER INSERT ON acceptance_output REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION roll_up_achievements();

CREATE FUNCTION rebuild_rollup() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  LOCK TABLE execution_monthly, output_monthly IN EXCLUSIVE MODE;
  DELETE FROM execution_monthly;
  INSERT INTO execution_monthly
  SELECT unit_id, fund, content_code, item_code, budget_year, month,
         sum(plan)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(disbursed)::bigint
  FROM execution_fact GROUP BY 1, 2, 3, 4, 5, 6;
  DELETE FROM output_monthly;
  INSERT INTO output_monthly
  SELECT unit_id, fund, indicator_code, budget_year, month, sum(target)::bigint, sum(achieved)::bigint
  FROM output_fact GROUP BY 1, 2, 3, 4, 5 $$;
REVOKE EXECUTE ON FUNCTION rebuild_rollup() FROM PUBLIC;

-- Every table shown publicly moves the version that caches key on, at commit.
DO $$
DECLARE shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY['admin_unit', 'admin_unit_version', 'region_membership', 'content_version', 'content_item',
    'content_group_member', 'indicator', 'legal_document', 'agency_name', 'project', 'project_budget_line', 'project_output',
    'plan_decision', 'release', 'contract', 'acceptance_output', 'voucher', 'provincial_report', 'reported_amount', 'published_figure'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version()', shown || '_data_version', shown);
  END LOOP;
END $$;
