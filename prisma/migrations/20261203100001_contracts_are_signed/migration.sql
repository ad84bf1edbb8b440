-- Ký hợp đồng, bắt đầu thực hiện: a đề án that was assigned is put under contract by its province (or, of the national fund,
-- by the Ministry), and is under way from its first advance, or once its unit says so.

INSERT INTO step_rule (step, state, role, fund, to_state)
SELECT s.step, s.state, role, fund, s.to_state
FROM (VALUES
  ('project.contract', 'ASSIGNED'::project_state, '{PROVINCE_OFFICER,PROVINCE_LEADER}'::account_role[], '{KCQG,KCDP}'::fund[], 'CONTRACTED'::project_state),
  ('project.contract-central', 'ASSIGNED', '{MINISTRY_OFFICER,MINISTRY_LEADER}', '{KCQG}', 'CONTRACTED'),
  ('project.start', 'CONTRACTED', '{PROVINCE_OFFICER,PROVINCE_LEADER}', '{KCQG,KCDP}', 'IN_PROGRESS')
) AS s (step, state, roles, funds, to_state), unnest(s.roles) AS role, unnest(s.funds) AS fund;

-- Who signs on the other side, and who recorded it; of former years' contracts neither is known.
ALTER TABLE contract
  ADD COLUMN party text COLLATE "vi-x-icu" CHECK (length(party) BETWEEN 1 AND 300),
  ADD COLUMN recorded_by uuid REFERENCES account,
  ADD COLUMN on_behalf_of uuid REFERENCES account;

-- Whether signing contracts of a fund and a province is open to the account of this request, by the role it acts in.
CREATE FUNCTION signs_contracts(of_fund fund, steward text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM acting_grant() AS g JOIN step_rule r ON r.role = g.role
    WHERE r.step IN ('project.contract', 'project.contract-central') AND r.fund = of_fund
      AND (g.unit_id IS NULL OR steward = app_unit()))
$$;
REVOKE EXECUTE ON FUNCTION signs_contracts(fund, text) FROM PUBLIC;

-- Signed by who may, not ahead of its day, and for a time. The owner of the tables loads histories as they were.
CREATE FUNCTION write_contract() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NOT signs_contracts(NEW.fund, NEW.steward_unit_id) THEN
    RAISE EXCEPTION 'signing this contract is not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'contract_step_allowed';
  END IF;
  IF NEW.signed_on > vietnam_today() THEN
    RAISE EXCEPTION 'contract signed in the future' USING ERRCODE = 'check_violation', HINT = 'contract_not_in_future';
  END IF;
  IF NEW.end_on IS NULL OR NEW.end_on < NEW.signed_on OR length(NEW.number) NOT BETWEEN 1 AND 60 THEN
    RAISE EXCEPTION 'a contract has a number and ends no earlier than it is signed'
      USING ERRCODE = 'check_violation', HINT = 'contract_ends_after_signing';
  END IF;
  NEW.recorded_at := clock_timestamp();
  NEW.recorded_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  RETURN NEW;
END $$;
CREATE TRIGGER contract_written BEFORE INSERT ON contract FOR EACH ROW EXECUTE FUNCTION write_contract();

-- Whether those a đề án is to help are named, each with its tax code: as many as its targets promise where caps are counted
-- by establishment, at least one of a đề án nhóm, and none of them on a likely double that somebody means to mend.
CREATE FUNCTION beneficiaries_ready(of_project uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT b.named >= o.places AND (p.kind <> 'GROUP' OR b.named > 0) AND b.without_code = 0
    AND NOT EXISTS (
      SELECT FROM (SELECT DISTINCT ON (d.other_id) d.decision FROM double_decision d WHERE d.project_id = p.id
                   ORDER BY d.other_id, d.decided_at DESC) newest
      WHERE newest.decision = 'will-mend')
  FROM project p,
    LATERAL (SELECT count(*) AS named, count(*) FILTER (WHERE e.tax_code IS NULL) AS without_code
             FROM project_beneficiary l JOIN beneficiary e ON e.id = l.beneficiary_id WHERE l.project_id = p.id) b,
    LATERAL (SELECT coalesce(sum(t.target), 0) AS places FROM project_output t
             WHERE t.project_id = p.id AND t.indicator_code IN (
               SELECT c.counted_by FROM support_cap c JOIN project_budget_line l ON l.item_code = c.item_code
               WHERE c.per_beneficiary AND l.project_id = p.id)) o
  WHERE p.id = of_project
$$;
REVOKE EXECUTE ON FUNCTION beneficiaries_ready(uuid) FROM PUBLIC;

-- A share is of a đề án of the contract's province whose year it is, that has a plan, no earlier than the decision that gave it.
CREATE FUNCTION write_contract_share() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
     OR signed.state NOT IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS') THEN
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
CREATE TRIGGER contract_share_written BEFORE INSERT ON contract_share FOR EACH ROW EXECUTE FUNCTION write_contract_share();

-- Signing and moving are one: at the end of the transaction a đề án with a share stands under contract, and one that was put
-- under contract has a share.
CREATE FUNCTION check_signed_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND (
    EXISTS (SELECT FROM project p WHERE p.id = NEW.project_id AND p.state = 'ASSIGNED')
    OR NOT EXISTS (SELECT FROM contract_share s WHERE s.project_id = NEW.project_id)) THEN
    RAISE EXCEPTION 'a contract and the step that signs it go together' USING ERRCODE = 'check_violation', HINT = 'contract_moves_project';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER contract_share_moves_project AFTER INSERT ON contract_share
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_signed_project();
CREATE CONSTRAINT TRIGGER project_step_signs_contract AFTER INSERT ON project_step
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.step IN ('project.contract', 'project.contract-central'))
  EXECUTE FUNCTION check_signed_project();

GRANT INSERT (id, fund, budget_year, number, signed_on, end_on, unit_id, value, party) ON contract TO portal_province, portal_ministry;
GRANT INSERT (id, contract_id, project_id, fund, budget_year, content_code, item_code, amount) ON contract_share
  TO portal_province, portal_ministry;
CREATE POLICY own_province_signs ON contract FOR INSERT TO portal_province WITH CHECK (steward_unit_id = (SELECT app_unit()));
CREATE POLICY ministry_signs ON contract FOR INSERT TO portal_ministry WITH CHECK (fund = 'KCQG');
CREATE POLICY own_province_signs ON contract_share FOR INSERT TO portal_province
  WITH CHECK (EXISTS (SELECT FROM contract c WHERE c.id = contract_id AND c.steward_unit_id = (SELECT app_unit())));
CREATE POLICY ministry_signs ON contract_share FOR INSERT TO portal_ministry
  WITH CHECK (EXISTS (SELECT FROM contract c WHERE c.id = contract_id AND c.fund = 'KCQG'));

-- The first advance starts a đề án that has a contract, in the name of who records it: a step of its history like another.
ALTER TABLE project_step ADD COLUMN voucher_id uuid REFERENCES voucher;
CREATE INDEX project_step_voucher ON project_step (voucher_id) WHERE voucher_id IS NOT NULL;
CREATE FUNCTION start_advanced_projects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  INSERT INTO project_step (project_id, project_version, step, voucher_id, dossier_hash)
  SELECT p.id, p.version, 'project.start', v.id, coalesce(
    (SELECT s.dossier_hash FROM project_step s WHERE s.project_id = p.id ORDER BY s.project_version DESC LIMIT 1),
    encode(sha256(convert_to(p.code, 'UTF8')), 'hex'))
  FROM (SELECT DISTINCT ON (n.project_id) n.project_id, n.id FROM new_rows n
        WHERE n.kind = 'ADVANCE' AND n.reverses_id IS NULL ORDER BY n.project_id, n.id) v
  JOIN project p ON p.id = v.project_id WHERE p.state = 'CONTRACTED' ORDER BY p.id;
  RETURN NULL;
END $$;
CREATE TRIGGER voucher_starts_project AFTER INSERT ON voucher REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION start_advanced_projects();

-- A likely double may be decided on until the contract is signed: one that somebody means to mend holds it back.
DROP POLICY own_province ON double_decision;
CREATE POLICY own_province ON double_decision FOR INSERT TO portal_province
  WITH CHECK (decided_by = (SELECT app_account())
    AND EXISTS (SELECT FROM project p WHERE p.id = project_id AND p.steward_unit_id = (SELECT app_unit())
                AND (p.assigned_at IS NULL OR p.state = 'ASSIGNED'))
    AND EXISTS (SELECT FROM project p WHERE p.id = other_id));
DROP POLICY whoever_appraises ON double_decision;
CREATE POLICY whoever_appraises ON double_decision FOR INSERT TO portal_ministry
  WITH CHECK (decided_by = (SELECT app_account())
    AND EXISTS (SELECT FROM project p WHERE p.id = project_id AND (p.assigned_at IS NULL OR p.state = 'ASSIGNED'))
    AND EXISTS (SELECT FROM project p WHERE p.id = other_id));

-- A đề án nhóm names those it is to help with its contract at the latest: its province adds them as it signs.
CREATE FUNCTION may_name_beneficiaries(project_id uuid) RETURNS boolean LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM project p WHERE p.id = may_name_beneficiaries.project_id AND p.steward_unit_id = app_unit())
    AND allows_step('project.contract', may_name_beneficiaries.project_id)
$$;
REVOKE EXECUTE ON FUNCTION may_name_beneficiaries(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION may_name_beneficiaries(uuid) TO portal_province;
CREATE POLICY while_signed ON project_beneficiary FOR INSERT TO portal_province WITH CHECK (may_name_beneficiaries(project_id));
