-- The money chain by đề án, budget year, province as recorded and item: what a list of đề án adds up, so that its
-- totals are the dashboards' to the đồng however many vouchers there are. Kept in the same transaction as its facts.
-- A row without a đề án is plan money not yet shared out. Totals are public, so no row policy stands here.

CREATE TABLE project_execution (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id uuid,
  budget_year integer NOT NULL,
  unit_id text NOT NULL REFERENCES admin_unit,
  fund fund NOT NULL,
  content_code text NOT NULL,
  item_code text NOT NULL,
  assigned bigint NOT NULL DEFAULT 0,
  released bigint NOT NULL DEFAULT 0,
  committed bigint NOT NULL DEFAULT 0,
  paid bigint NOT NULL DEFAULT 0,
  FOREIGN KEY (project_id, fund) REFERENCES project (id, fund),
  FOREIGN KEY (item_code, content_code) REFERENCES content_item (code, content_code),
  UNIQUE NULLS NOT DISTINCT (project_id, budget_year, unit_id, fund, item_code)
);
CREATE INDEX project_execution_by_unit ON project_execution (unit_id, budget_year);
GRANT SELECT ON project_execution TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;

-- Every money fact by its đề án. For rebuilding and checking only: single payments of a đề án are not public.
CREATE VIEW project_execution_fact AS
  SELECT l.project_id, l.budget_year, l.unit_id, l.fund, l.content_code, l.item_code,
         l.amount AS assigned, 0::bigint AS released, 0::bigint AS committed, 0::bigint AS paid
  FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id WHERE d.issued_at IS NOT NULL
  UNION ALL
  SELECT l.project_id, l.budget_year, l.unit_id, l.fund, l.content_code, l.item_code, 0, l.amount, 0, 0
  FROM release_line l JOIN release r ON r.id = l.release_id WHERE r.issued_at IS NOT NULL
  UNION ALL
  SELECT s.project_id, s.budget_year, c.unit_id, s.fund, s.content_code, s.item_code, 0, 0, s.amount, 0
  FROM contract_share s JOIN contract c ON c.id = s.contract_id
  UNION ALL
  SELECT v.project_id, v.budget_year, v.unit_id, v.fund, v.content_code, v.item_code, 0, 0, 0, v.amount
  FROM voucher v;

-- One way to add, in key order so that two writers never wait for each other in a ring.
CREATE TYPE project_delta AS (
  project_id uuid, budget_year integer, unit_id text, fund fund, content_code text, item_code text,
  assigned bigint, released bigint, committed bigint, paid bigint
);
CREATE FUNCTION add_to_project_execution(deltas project_delta[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO project_execution AS e (project_id, budget_year, unit_id, fund, content_code, item_code, assigned, released, committed, paid)
  SELECT project_id, budget_year, unit_id, fund, content_code, item_code,
         sum(assigned)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(paid)::bigint
  FROM unnest(deltas) GROUP BY 1, 2, 3, 4, 5, 6
  ORDER BY project_id, budget_year, unit_id, fund, item_code
  ON CONFLICT (project_id, budget_year, unit_id, fund, item_code) DO UPDATE SET
    assigned = e.assigned + excluded.assigned, released = e.released + excluded.released,
    committed = e.committed + excluded.committed, paid = e.paid + excluded.paid $$;
REVOKE EXECUTE ON FUNCTION add_to_project_execution(project_delta[]) FROM PUBLIC;

CREATE FUNCTION count_plan_by_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_project_execution((
    SELECT array_agg((l.project_id, l.budget_year, l.unit_id, l.fund, l.content_code, l.item_code, l.amount, 0, 0, 0)::project_delta)
    FROM new_rows n JOIN old_rows o USING (id) JOIN plan_line l ON l.decision_id = n.id
    WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER plan_decision_roll_up_by_project AFTER UPDATE ON plan_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION count_plan_by_project();

CREATE FUNCTION count_release_by_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_project_execution((
    SELECT array_agg((l.project_id, l.budget_year, l.unit_id, l.fund, l.content_code, l.item_code, 0, l.amount, 0, 0)::project_delta)
    FROM new_rows n JOIN old_rows o USING (id) JOIN release_line l ON l.release_id = n.id
    WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER release_roll_up_by_project AFTER UPDATE ON release REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION count_release_by_project();

CREATE FUNCTION count_shares_by_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_project_execution((
    SELECT array_agg((n.project_id, n.budget_year, c.unit_id, n.fund, n.content_code, n.item_code, 0, 0, n.amount, 0)::project_delta)
    FROM new_rows n JOIN contract c ON c.id = n.contract_id));
  RETURN NULL;
END $$;
CREATE TRIGGER contract_share_roll_up_by_project AFTER INSERT ON contract_share REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION count_shares_by_project();

CREATE FUNCTION count_vouchers_by_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM add_to_project_execution((
    SELECT array_agg((project_id, budget_year, unit_id, fund, content_code, item_code, 0, 0, 0, amount)::project_delta) FROM new_rows));
  RETURN NULL;
END $$;
CREATE TRIGGER voucher_roll_up_by_project AFTER INSERT ON voucher REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION count_vouchers_by_project();

CREATE OR REPLACE FUNCTION rebuild_rollup() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  LOCK TABLE execution_monthly, output_monthly, project_execution IN EXCLUSIVE MODE;
  DELETE FROM execution_monthly;
  INSERT INTO execution_monthly
  SELECT unit_id, fund, content_code, item_code, budget_year, month,
         sum(plan)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(disbursed)::bigint
  FROM execution_fact GROUP BY 1, 2, 3, 4, 5, 6;
  DELETE FROM output_monthly;
  INSERT INTO output_monthly
  SELECT unit_id, fund, indicator_code, budget_year, month, sum(target)::bigint, sum(achieved)::bigint
  FROM output_fact GROUP BY 1, 2, 3, 4, 5;
  DELETE FROM project_execution;
  INSERT INTO project_execution (project_id, budget_year, unit_id, fund, content_code, item_code, assigned, released, committed, paid)
  SELECT project_id, budget_year, unit_id, fund, content_code, item_code,
         sum(assigned)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(paid)::bigint
  FROM project_execution_fact GROUP BY 1, 2, 3, 4, 5, 6 $$;
SELECT rebuild_rollup();
