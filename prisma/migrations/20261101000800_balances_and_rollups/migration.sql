-- The guards of the money chain, as balances with constraints: a transaction that would break one waits for
-- the project's lock, then fails on a named CHECK, however many writers there are.

CREATE TABLE project_year_balance (
  project_id uuid NOT NULL,
  budget_year integer NOT NULL,
  fund fund NOT NULL,
  plan bigint NOT NULL DEFAULT 0,
  released bigint NOT NULL DEFAULT 0,
  committed bigint NOT NULL DEFAULT 0,
  disbursed bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (project_id, budget_year),
  FOREIGN KEY (project_id, fund) REFERENCES project (id, fund),
  CONSTRAINT assigned_not_negative CHECK (plan >= 0),
  CONSTRAINT released_within_assigned CHECK (released BETWEEN 0 AND plan),
  CONSTRAINT committed_within_assigned CHECK (committed <= plan),
  CONSTRAINT paid_within_assigned CHECK (disbursed <= plan),
  CONSTRAINT paid_within_released CHECK (fund = 'KCDP' OR disbursed <= released)
);

CREATE TABLE contract_share_balance (
  share_id uuid PRIMARY KEY REFERENCES contract_share,
  amount bigint NOT NULL,
  advance_limit bigint NOT NULL,
  advanced bigint NOT NULL DEFAULT 0,
  disbursed bigint NOT NULL DEFAULT 0,
  accepted boolean NOT NULL DEFAULT false,
  CONSTRAINT paid_within_contract CHECK (disbursed <= amount),
  CONSTRAINT paid_not_negative CHECK (disbursed >= 0),
  CONSTRAINT payment_after_acceptance CHECK (accepted OR disbursed = advanced),
  CONSTRAINT advance_within_rate CHECK (accepted OR advanced <= advance_limit)
);

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
-- The plan of a fund over the whole country, which every dashboard compares itself with: a year's few plan rows,
-- found and read in this index alone instead of among all its months.
CREATE INDEX execution_monthly_plan ON execution_monthly (budget_year, fund, unit_id) INCLUDE (item_code, plan) WHERE month = 0;

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
  plan bigint NOT NULL DEFAULT 0,
  released bigint NOT NULL DEFAULT 0,
  committed bigint NOT NULL DEFAULT 0,
  disbursed bigint NOT NULL DEFAULT 0,
  FOREIGN KEY (project_id, fund) REFERENCES project (id, fund),
  FOREIGN KEY (item_code, content_code) REFERENCES content_item (code, content_code),
  UNIQUE NULLS NOT DISTINCT (project_id, budget_year, unit_id, fund, item_code)
);
CREATE INDEX project_execution_by_unit ON project_execution (unit_id, budget_year);

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

CREATE VIEW output_fact AS
  SELECT p.unit_id, p.fund, o.indicator_code, o.budget_year, 0 AS month,
         o.target, 0::bigint AS achieved, p.assigned_at AS known_at
  FROM project_output o JOIN project p ON p.id = o.project_id WHERE p.assigned_at IS NOT NULL
  UNION ALL
  SELECT a.unit_id, p.fund, o.indicator_code, a.budget_year, budget_month(a.accepted_on, a.budget_year),
         0, o.achieved, a.recorded_at
  FROM acceptance_output o JOIN acceptance a ON a.id = o.acceptance_id JOIN project p ON p.id = a.project_id;

CREATE FUNCTION rebuild_rollup() RETURNS void LANGUAGE sql SECURITY DEFINER
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
REVOKE EXECUTE ON FUNCTION rebuild_rollup() FROM PUBLIC;
