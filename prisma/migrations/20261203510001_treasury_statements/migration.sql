-- Sao kê Kho bạc: what the State Treasury says was paid, kept as it was handed in, and what was decided on each of its lines
-- and on vouchers it does not name. All of it is appended and never changed.

CREATE TABLE treasury_statement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  fund fund NOT NULL,
  budget_year integer NOT NULL,
  unit_id text NOT NULL REFERENCES admin_unit,
  file_name text COLLATE "vi-x-icu" NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  from_on date NOT NULL,
  to_on date NOT NULL CHECK (to_on >= from_on),
  imported_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT treasury_statement_once UNIQUE (unit_id, fund, budget_year, sha256)
);
CREATE TABLE treasury_line (
  statement_id uuid NOT NULL REFERENCES treasury_statement,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 5000),
  paid_on date NOT NULL,
  number text COLLATE "vi-x-icu" NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
  payee text COLLATE "vi-x-icu" CHECK (length(payee) <= 300),
  account_number text CHECK (length(account_number) <= 40),
  amount bigint NOT NULL CHECK (amount BETWEEN 1 AND 999999999999999),
  note text COLLATE "vi-x-icu" CHECK (length(note) <= 1000),
  contract_number text COLLATE "vi-x-icu" CHECK (length(contract_number) <= 60),
  project_code text CHECK (length(project_code) <= 60),
  PRIMARY KEY (statement_id, position)
);
CREATE TABLE treasury_decision (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  statement_id uuid NOT NULL REFERENCES treasury_statement,
  position integer,
  voucher_id uuid REFERENCES voucher,
  decision text NOT NULL CHECK (decision IN ('accept', 'to-correct', 'ignore')),
  reason text COLLATE "vi-x-icu" CHECK (length(reason) BETWEEN 1 AND 2000),
  decided_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (statement_id, position) REFERENCES treasury_line (statement_id, position),
  CONSTRAINT treasury_decision_on_something CHECK (num_nonnulls(position, voucher_id) >= 1),
  CONSTRAINT treasury_decision_of_a_pair CHECK (decision <> 'accept' OR num_nonnulls(position, voucher_id) = 2),
  CONSTRAINT treasury_decision_says_why CHECK (decision <> 'ignore' OR reason IS NOT NULL)
);
CREATE INDEX treasury_decision_newest ON treasury_decision (statement_id, decided_at DESC);

-- By an officer of the province at this moment, in their own name or another's; a voucher decided on is of the same province,
-- fund and year.
CREATE FUNCTION write_statement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM acting_grant() AS g WHERE g.role = 'PROVINCE_OFFICER' AND steward_of(g.unit_id) = app_unit()) THEN
    RAISE EXCEPTION 'statements are for officers of the province' USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
  END IF;
  NEW.on_behalf_of := app_on_behalf();
  IF TG_TABLE_NAME = 'treasury_statement' THEN
    NEW.unit_id := app_unit();
    NEW.imported_by := app_account();
    NEW.recorded_at := clock_timestamp();
    RETURN NEW;
  END IF;
  IF NEW.voucher_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM voucher v JOIN treasury_statement s ON s.id = NEW.statement_id
    WHERE v.id = NEW.voucher_id AND v.steward_unit_id = s.unit_id AND v.fund = s.fund AND v.budget_year = s.budget_year) THEN
    RAISE EXCEPTION 'the voucher is none of this statement' USING ERRCODE = 'check_violation', HINT = 'treasury_voucher_of_statement';
  END IF;
  NEW.decided_by := app_account();
  NEW.decided_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER treasury_statement_written BEFORE INSERT ON treasury_statement FOR EACH ROW EXECUTE FUNCTION write_statement();
CREATE TRIGGER treasury_decision_written BEFORE INSERT ON treasury_decision FOR EACH ROW EXECUTE FUNCTION write_statement();

-- A statement is handed in whole: no line is added to it later.
CREATE FUNCTION add_statement_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM treasury_statement s WHERE s.id = NEW.statement_id
             AND (NEW.paid_on NOT BETWEEN s.from_on AND s.to_on OR s.recorded_at < transaction_timestamp())) THEN
    RAISE EXCEPTION 'a line is of its statement' USING ERRCODE = 'restrict_violation', HINT = 'treasury_line_of_statement';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER treasury_line_added BEFORE INSERT ON treasury_line FOR EACH ROW EXECUTE FUNCTION add_statement_line();
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['treasury_statement', 'treasury_line', 'treasury_decision'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept || '_append_only', kept);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('GRANT SELECT ON %I TO portal_province, portal_ministry, portal_auditor', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['treasury_line', 'treasury_decision'] LOOP
    EXECUTE format('CREATE POLICY follows_parent ON %I FOR SELECT TO portal_province, portal_ministry, portal_auditor
      USING (EXISTS (SELECT FROM treasury_statement s WHERE s.id = statement_id))', kept);
    EXECUTE format('CREATE POLICY of_own_statements ON %I FOR INSERT TO portal_province
      WITH CHECK (EXISTS (SELECT FROM treasury_statement s WHERE s.id = statement_id))', kept);
  END LOOP;
END $$;
CREATE POLICY own_statements ON treasury_statement FOR SELECT TO portal_province USING (steward_of(unit_id) = (SELECT app_unit()));
CREATE POLICY all_rows ON treasury_statement FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY own_handed_in ON treasury_statement FOR INSERT TO portal_province WITH CHECK (unit_id = (SELECT app_unit()));
GRANT INSERT (id, fund, budget_year, unit_id, file_name, sha256, from_on, to_on, imported_by) ON treasury_statement TO portal_province;
GRANT INSERT (statement_id, position, paid_on, number, payee, account_number, amount, note, contract_number, project_code)
  ON treasury_line TO portal_province;
GRANT INSERT (statement_id, position, voucher_id, decision, reason, decided_by) ON treasury_decision TO portal_province;

-- What was accepted names a line and a voucher once, by the newest decision on each.
CREATE FUNCTION check_statements() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'statements.accepted-once', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (
    SELECT concat_ws(' ', statement_id, voucher_id) AS key, count(*) > 1 AS wrong
    FROM (SELECT DISTINCT ON (statement_id, position) statement_id, position, voucher_id, decision FROM treasury_decision
          WHERE position IS NOT NULL ORDER BY statement_id, position, decided_at DESC) newest
    WHERE decision = 'accept' GROUP BY statement_id, voucher_id) accepted $$;
REVOKE EXECUTE ON FUNCTION check_statements() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_statements() TO portal_auditor, portal_admin;
