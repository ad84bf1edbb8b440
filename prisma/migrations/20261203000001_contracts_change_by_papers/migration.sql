-- What a contract is worth changes by papers that are added to it and never by a changed row: an appendix, a settlement that
-- leaves a remainder, a stop. Each line is signed, adds to what is committed, and counts in the month of its paper, so that
-- every total stays one sum and every past evening stays as it was.

CREATE TYPE contract_paper_kind AS ENUM ('APPENDIX', 'SETTLEMENT', 'STOP');

CREATE TABLE contract_paper (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  contract_id uuid NOT NULL REFERENCES contract,
  kind contract_paper_kind NOT NULL,
  number text CHECK (length(number) BETWEEN 1 AND 50),
  number_key text GENERATED ALWAYS AS (fold_number(number)) STORED,
  signed_on date NOT NULL,
  -- The term as it is from now on; null where the paper leaves it alone.
  end_on date,
  reason text COLLATE "vi-x-icu" CHECK (length(reason) BETWEEN 1 AND 2000),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by uuid REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  CONSTRAINT contract_paper_number_once UNIQUE (contract_id, number_key),
  CONSTRAINT contract_appendix_is_numbered CHECK (kind <> 'APPENDIX' OR number IS NOT NULL)
);
CREATE INDEX contract_paper_of_contract ON contract_paper (contract_id, signed_on, recorded_at);
CREATE TRIGGER contract_paper_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contract_paper
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contract_paper_spell_number BEFORE INSERT ON contract_paper FOR EACH ROW EXECUTE FUNCTION spell_number();

-- Who writes it, and days that can be: not before its contract, not in the future, no term before the contract was signed.
CREATE FUNCTION complete_contract_paper() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE signed date := (SELECT signed_on FROM contract WHERE id = NEW.contract_id);
BEGIN
  IF app_account() IS NOT NULL THEN
    NEW.recorded_at := clock_timestamp();
    NEW.recorded_by := app_account();
    NEW.on_behalf_of := app_on_behalf();
  END IF;
  IF NEW.signed_on < signed OR NEW.end_on < signed THEN
    RAISE EXCEPTION 'paper dated before its contract was signed' USING ERRCODE = 'check_violation', HINT = 'contract_paper_after_contract';
  END IF;
  IF NEW.signed_on > vietnam_today() THEN
    RAISE EXCEPTION 'paper dated in the future' USING ERRCODE = 'check_violation', HINT = 'contract_paper_not_in_future';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contract_paper_complete BEFORE INSERT ON contract_paper FOR EACH ROW EXECUTE FUNCTION complete_contract_paper();

-- What a paper adds to one share, or takes from it.
CREATE TABLE contract_paper_line (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  paper_id uuid NOT NULL REFERENCES contract_paper,
  share_id uuid NOT NULL REFERENCES contract_share,
  signed_amount bigint NOT NULL CHECK (signed_amount <> 0 AND abs(signed_amount) <= 999999999999999),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (paper_id, share_id)
);
CREATE INDEX contract_paper_line_of_share ON contract_paper_line (share_id);
CREATE TRIGGER contract_paper_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contract_paper_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION complete_contract_paper_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (SELECT contract_id FROM contract_paper WHERE id = NEW.paper_id)
     IS DISTINCT FROM (SELECT contract_id FROM contract_share WHERE id = NEW.share_id) THEN
    RAISE EXCEPTION 'the share is of another contract' USING ERRCODE = 'check_violation', HINT = 'contract_paper_of_its_contract';
  END IF;
  IF app_account() IS NOT NULL THEN NEW.recorded_at := clock_timestamp(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contract_paper_line_complete BEFORE INSERT ON contract_paper_line
  FOR EACH ROW EXECUTE FUNCTION complete_contract_paper_line();

CREATE OR REPLACE VIEW money_fact AS
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
  SELECT 'contract-paper', l.id, s.project_id, c.unit_id, s.fund, s.content_code, s.item_code, s.budget_year,
         budget_month(p.signed_on, s.budget_year), 0, 0, l.signed_amount, 0, l.recorded_at
  FROM contract_paper_line l JOIN contract_paper p ON p.id = l.paper_id
  JOIN contract_share s ON s.id = l.share_id JOIN contract c ON c.id = s.contract_id
  UNION ALL
  SELECT 'voucher', v.id, v.project_id, v.unit_id, v.fund, v.content_code, v.item_code, v.budget_year,
         budget_month(v.paid_on, v.budget_year), 0, 0, 0, v.signed_amount, v.recorded_at
  FROM voucher v;

-- A share is worth what it was signed for and what its papers add. The first advance is a part of what was signed and appended;
-- a remainder that a settlement or a stop gives back takes nothing from an advance that was right when it was paid.
CREATE FUNCTION post_contract_paper_lines() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM lock_projects(ARRAY(SELECT DISTINCT s.project_id FROM new_rows n JOIN contract_share s ON s.id = n.share_id));
  UPDATE contract_share_balance b SET amount = b.amount + n.added, advance_limit = n.advance_limit
  FROM (SELECT s.id AS share_id, a.added,
               (s.amount + coalesce((SELECT sum(l.signed_amount) FROM contract_paper_line l JOIN contract_paper p ON p.id = l.paper_id
                                     WHERE l.share_id = s.id AND p.kind = 'APPENDIX'), 0)::bigint)
                 * advance_percent(s.item_code, c.signed_on) / 100 AS advance_limit
        FROM (SELECT share_id, sum(signed_amount)::bigint AS added FROM new_rows GROUP BY share_id) a
        JOIN contract_share s ON s.id = a.share_id JOIN contract c ON c.id = s.contract_id) n
  WHERE b.share_id = n.share_id;
  PERFORM post_money('contract-paper', ARRAY(SELECT id FROM new_rows));
  RETURN NULL;
END $$;
CREATE TRIGGER contract_paper_line_post AFTER INSERT ON contract_paper_line REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_contract_paper_lines();

-- Contracts as they stand: the value and the term after every paper. What the reader may see of them, it sees of this.
CREATE VIEW contract_standing WITH (security_invoker = true) AS
  SELECT c.id AS contract_id,
         (SELECT coalesce(sum(b.amount), 0)::bigint FROM contract_share s JOIN contract_share_balance b ON b.share_id = s.id
          WHERE s.contract_id = c.id) AS value,
         coalesce((SELECT p.end_on FROM contract_paper p WHERE p.contract_id = c.id AND p.end_on IS NOT NULL
                   ORDER BY p.signed_on DESC, p.recorded_at DESC LIMIT 1), c.end_on) AS end_on
  FROM contract c;

ALTER TABLE contract_paper ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_paper_line ENABLE ROW LEVEL SECURITY;
GRANT SELECT (id, contract_id, kind, number, number_key, signed_on, end_on, recorded_at) ON contract_paper
  TO portal_public, portal_organiser, portal_admin;
GRANT SELECT ON contract_paper TO portal_province, portal_ministry, portal_auditor;
GRANT SELECT ON contract_paper_line, contract_standing
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
CREATE POLICY follows_parent ON contract_paper FOR SELECT
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (EXISTS (SELECT FROM contract c WHERE c.id = contract_id));
CREATE POLICY follows_parent ON contract_paper_line FOR SELECT
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (EXISTS (SELECT FROM contract_share s WHERE s.id = share_id));
CREATE CONSTRAINT TRIGGER contract_paper_data_version AFTER INSERT OR UPDATE OR DELETE ON contract_paper
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version();
CREATE CONSTRAINT TRIGGER contract_paper_line_data_version AFTER INSERT OR UPDATE OR DELETE ON contract_paper_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version();

-- The checks recompute with the papers too.
CREATE OR REPLACE FUNCTION project_year_facts()
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
        UNION ALL SELECT s.project_id, s.budget_year, 0, 0, l.signed_amount, 0
        FROM contract_paper_line l JOIN contract_share s ON s.id = l.share_id
        UNION ALL SELECT v.project_id, v.budget_year, 0, 0, 0, v.signed_amount FROM voucher v) facts
  GROUP BY 1, 2 $$;

CREATE OR REPLACE FUNCTION share_facts()
RETURNS TABLE (share_id uuid, contract_id uuid, amount bigint, advance_limit bigint, advanced bigint, disbursed bigint, accepted boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.contract_id, s.amount + coalesce(l.added, 0), (s.amount + coalesce(l.appended, 0)) * advance_percent(s.item_code, c.signed_on) / 100,
         coalesce(v.advanced, 0), coalesce(v.disbursed, 0),
         EXISTS (SELECT 1 FROM acceptance a WHERE a.project_id = s.project_id AND a.budget_year = s.budget_year)
  FROM contract_share s JOIN contract c ON c.id = s.contract_id
  LEFT JOIN (SELECT share_id, coalesce(sum(signed_amount) FILTER (WHERE kind <> 'PAYMENT'), 0)::bigint AS advanced,
                    sum(signed_amount)::bigint AS disbursed FROM voucher GROUP BY share_id) v ON v.share_id = s.id
  LEFT JOIN (SELECT l.share_id, sum(l.signed_amount)::bigint AS added,
                    coalesce(sum(l.signed_amount) FILTER (WHERE p.kind = 'APPENDIX'), 0)::bigint AS appended
             FROM contract_paper_line l JOIN contract_paper p ON p.id = l.paper_id GROUP BY l.share_id) l ON l.share_id = s.id $$;
