-- The guards of the money chain, as balances with constraints: a transaction that would break one waits for
-- the project's lock, then fails on a named CHECK, however many writers there are.

CREATE TABLE project_year_balance (
  project_id uuid NOT NULL,
  budget_year integer NOT NULL,
  fund fund NOT NULL,
  assigned bigint NOT NULL DEFAULT 0,
  released bigint NOT NULL DEFAULT 0,
  committed bigint NOT NULL DEFAULT 0,
  paid bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (project_id, budget_year),
  FOREIGN KEY (project_id, fund) REFERENCES project (id, fund),
  CONSTRAINT assigned_not_negative CHECK (assigned >= 0),
  CONSTRAINT released_within_assigned CHECK (released BETWEEN 0 AND assigned),
  CONSTRAINT committed_within_assigned CHECK (committed <= assigned),
  CONSTRAINT paid_within_assigned CHECK (paid <= assigned),
  CONSTRAINT paid_within_released CHECK (fund = 'KCDP' OR paid <= released)
);

CREATE TABLE contract_share_balance (
  share_id uuid PRIMARY KEY REFERENCES contract_share,
  amount bigint NOT NULL,
  advance_limit bigint NOT NULL,
  advanced bigint NOT NULL DEFAULT 0,
  paid bigint NOT NULL DEFAULT 0,
  accepted boolean NOT NULL DEFAULT false,
  CONSTRAINT paid_within_contract CHECK (paid <= amount),
  CONSTRAINT paid_not_negative CHECK (paid >= 0),
  CONSTRAINT payment_after_acceptance CHECK (accepted OR paid = advanced),
  CONSTRAINT advance_within_rate CHECK (accepted OR advanced <= advance_limit)
);

-- The one lock order: projects by id, then their balances, then the rollup. NO KEY UPDATE lets foreign keys pass.
CREATE FUNCTION lock_projects(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM 1 FROM project WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
END $$;
REVOKE EXECUTE ON FUNCTION lock_projects(uuid[]) FROM PUBLIC;

-- What a command locks before it decides: one project of the caller's own province.
CREATE FUNCTION lock_own_project(project uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM 1 FROM project p WHERE p.id = lock_own_project.project AND p.steward_unit_id = app_unit() FOR NO KEY UPDATE;
END $$;
REVOKE EXECUTE ON FUNCTION lock_own_project(uuid) FROM PUBLIC;

CREATE FUNCTION open_balances(ids uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO project_year_balance (project_id, budget_year, fund)
  SELECT p.id, y, p.fund FROM project p CROSS JOIN generate_series(p.start_year, p.end_year) y WHERE p.id = ANY (ids)
  ON CONFLICT DO NOTHING $$;
REVOKE EXECUTE ON FUNCTION open_balances(uuid[]) FROM PUBLIC;

CREATE FUNCTION count_issued_plan() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE touched uuid[];
BEGIN
  SELECT array_agg(DISTINCT l.project_id) INTO touched
  FROM new_rows n JOIN old_rows o USING (id) JOIN plan_line l ON l.decision_id = n.id
  WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL AND l.project_id IS NOT NULL;
  PERFORM lock_projects(touched);
  PERFORM open_balances(touched);
  UPDATE project_year_balance b SET assigned = b.assigned + d.amount
  FROM (SELECT l.project_id, l.budget_year, sum(l.amount)::bigint AS amount
        FROM new_rows n JOIN old_rows o USING (id) JOIN plan_line l ON l.decision_id = n.id
        WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL GROUP BY 1, 2) d
  WHERE b.project_id = d.project_id AND b.budget_year = d.budget_year;
  RETURN NULL;
END $$;
CREATE TRIGGER plan_decision_count AFTER UPDATE ON plan_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION count_issued_plan();

CREATE FUNCTION count_issued_release() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE touched uuid[];
BEGIN
  SELECT array_agg(DISTINCT l.project_id) INTO touched
  FROM new_rows n JOIN old_rows o USING (id) JOIN release_line l ON l.release_id = n.id
  WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL;
  PERFORM lock_projects(touched);
  PERFORM open_balances(touched);
  UPDATE project_year_balance b SET released = b.released + d.amount
  FROM (SELECT l.project_id, l.budget_year, sum(l.amount)::bigint AS amount
        FROM new_rows n JOIN old_rows o USING (id) JOIN release_line l ON l.release_id = n.id
        WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL GROUP BY 1, 2) d
  WHERE b.project_id = d.project_id AND b.budget_year = d.budget_year;
  RETURN NULL;
END $$;
CREATE TRIGGER release_count AFTER UPDATE ON release REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION count_issued_release();

CREATE FUNCTION count_contract_shares() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE touched uuid[];
BEGIN
  SELECT array_agg(DISTINCT project_id) INTO touched FROM new_rows;
  PERFORM lock_projects(touched);
  PERFORM open_balances(touched);
  INSERT INTO contract_share_balance (share_id, amount, advance_limit, accepted)
  SELECT n.id, n.amount, n.amount * advance_percent(n.item_code, c.signed_on) / 100,
         EXISTS (SELECT 1 FROM acceptance a WHERE a.project_id = n.project_id AND a.budget_year = n.budget_year)
  FROM new_rows n JOIN contract c ON c.id = n.contract_id;
  UPDATE project_year_balance b SET committed = b.committed + d.amount
  FROM (SELECT project_id, budget_year, sum(amount)::bigint AS amount FROM new_rows GROUP BY 1, 2) d
  WHERE b.project_id = d.project_id AND b.budget_year = d.budget_year;
  RETURN NULL;
END $$;
CREATE TRIGGER contract_share_count AFTER INSERT ON contract_share REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION count_contract_shares();

CREATE FUNCTION count_acceptances() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM lock_projects((SELECT array_agg(DISTINCT project_id) FROM new_rows));
  UPDATE contract_share_balance b SET accepted = true
  FROM contract_share s JOIN new_rows n ON n.project_id = s.project_id AND n.budget_year = s.budget_year
  WHERE b.share_id = s.id;
  RETURN NULL;
END $$;
CREATE TRIGGER acceptance_count AFTER INSERT ON acceptance REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION count_acceptances();

CREATE FUNCTION count_vouchers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM lock_projects((SELECT array_agg(DISTINCT project_id) FROM new_rows));
  UPDATE contract_share_balance b SET paid = b.paid + d.paid, advanced = b.advanced + d.advanced
  FROM (SELECT share_id, sum(amount)::bigint AS paid,
               coalesce(sum(amount) FILTER (WHERE kind <> 'PAYMENT'), 0)::bigint AS advanced
        FROM new_rows GROUP BY 1) d
  WHERE b.share_id = d.share_id;
  UPDATE project_year_balance b SET paid = b.paid + d.amount
  FROM (SELECT project_id, budget_year, sum(amount)::bigint AS amount FROM new_rows GROUP BY 1, 2) d
  WHERE b.project_id = d.project_id AND b.budget_year = d.budget_year;
  RETURN NULL;
END $$;
CREATE TRIGGER voucher_count AFTER INSERT ON voucher REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION count_vouchers();
