-- Bên nhận tiền: to whose account a contract's money is paid, as it was said each time; the newest stands. Bank details are of
-- the province in charge, the Ministry and auditors.
CREATE TABLE contract_payee (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  contract_id uuid NOT NULL REFERENCES contract,
  name text COLLATE "vi-x-icu" NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  bank text COLLATE "vi-x-icu" NOT NULL CHECK (length(bank) BETWEEN 1 AND 300),
  account_number text NOT NULL CHECK (account_number ~ '^[0-9]{6,20}$'),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by uuid NOT NULL DEFAULT app_account() REFERENCES account,
  on_behalf_of uuid DEFAULT app_on_behalf() REFERENCES account
);
CREATE INDEX contract_payee_of_contract ON contract_payee (contract_id, recorded_at DESC);
CREATE TRIGGER contract_payee_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contract_payee
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whether an account may write on a contract that stands: by the role it acts in, as it may sign one. Locks its đề án in their
-- one order, so that no voucher or plan decides beside it.
CREATE FUNCTION opens_contract(of_contract uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM lock_projects(ARRAY(SELECT DISTINCT s.project_id FROM contract_share s WHERE s.contract_id = of_contract));
  RETURN EXISTS (SELECT FROM contract c WHERE c.id = of_contract AND signs_contracts(c.fund, c.steward_unit_id));
END $$;
REVOKE EXECUTE ON FUNCTION opens_contract(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION opens_contract(uuid) TO portal_province, portal_ministry;

ALTER TABLE contract_payee ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON contract_payee TO portal_province, portal_ministry, portal_auditor;
GRANT INSERT (id, contract_id, name, bank, account_number) ON contract_payee TO portal_province, portal_ministry;
CREATE POLICY follows_parent ON contract_payee FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM contract c WHERE c.id = contract_id));
CREATE POLICY whoever_signs ON contract_payee FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (recorded_by = (SELECT app_account()) AND opens_contract(contract_id));

-- Phụ lục: written by who may sign, on đề án that are under contract or under way, no earlier than the papers before it.
-- Never below what is paid nor above what is assigned: the balances keep that.
CREATE FUNCTION write_appendix() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL OR NEW.kind <> 'APPENDIX' THEN RETURN NEW; END IF;
  IF NOT opens_contract(NEW.contract_id) THEN
    RAISE EXCEPTION 'this contract is not open to this account now' USING ERRCODE = 'insufficient_privilege', HINT = 'contract_step_allowed';
  END IF;
  IF NEW.reason IS NULL THEN
    RAISE EXCEPTION 'an appendix says why' USING ERRCODE = 'check_violation', HINT = 'appendix_has_reason';
  END IF;
  IF NOT EXISTS (SELECT FROM contract_share s JOIN project p ON p.id = s.project_id
                 WHERE s.contract_id = NEW.contract_id AND p.state IN ('CONTRACTED', 'IN_PROGRESS')) THEN
    RAISE EXCEPTION 'no project of this contract is under way' USING ERRCODE = 'check_violation', HINT = 'contract_project_ready';
  END IF;
  IF EXISTS (SELECT FROM contract_paper p WHERE p.contract_id = NEW.contract_id AND p.signed_on > NEW.signed_on) THEN
    RAISE EXCEPTION 'a later paper stands' USING ERRCODE = 'check_violation', HINT = 'appendix_after_papers';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contract_paper_written BEFORE INSERT ON contract_paper FOR EACH ROW EXECUTE FUNCTION write_appendix();

CREATE FUNCTION write_appendix_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL OR NOT EXISTS (SELECT FROM contract_paper p WHERE p.id = NEW.paper_id AND p.kind = 'APPENDIX') THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT FROM contract_paper p WHERE p.id = NEW.paper_id AND p.recorded_by = app_account()
                 AND p.recorded_at >= transaction_timestamp()) THEN
    RAISE EXCEPTION 'an appendix has its lines from its recording' USING ERRCODE = 'insufficient_privilege', HINT = 'contract_step_allowed';
  END IF;
  IF NOT EXISTS (SELECT FROM contract_share s JOIN project p ON p.id = s.project_id
                 WHERE s.id = NEW.share_id AND p.state IN ('CONTRACTED', 'IN_PROGRESS')) THEN
    RAISE EXCEPTION 'the project of this share is not under way' USING ERRCODE = 'check_violation', HINT = 'contract_project_ready';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contract_paper_line_written BEFORE INSERT ON contract_paper_line
  FOR EACH ROW EXECUTE FUNCTION write_appendix_line();

GRANT INSERT (id, contract_id, kind, number, signed_on, end_on, reason) ON contract_paper TO portal_province, portal_ministry;
GRANT INSERT (paper_id, share_id, signed_amount) ON contract_paper_line TO portal_province, portal_ministry;
CREATE POLICY appendix_by_who_signs ON contract_paper FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (kind = 'APPENDIX' AND opens_contract(contract_id));
CREATE POLICY lines_of_appendix ON contract_paper_line FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (EXISTS (SELECT FROM contract_paper p WHERE p.id = paper_id AND p.kind = 'APPENDIX' AND p.recorded_by = (SELECT app_account())));
