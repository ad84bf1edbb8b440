-- Điều kiện tạm ứng (Thông tư 36/2013/TT-BCT): training asks for its class plan (Biểu số 11), cluster infrastructure and wastewater
-- for more than half of the work done. Dated with the rate itself; what was confirmed is a fact with its document and day.
ALTER TABLE advance_rate ADD COLUMN requires text CHECK (requires IN ('CLASS_PLAN', 'HALF_DONE'));
UPDATE advance_rate SET requires = CASE WHEN item_code IN ('cluster-infrastructure', 'cluster-pollution') THEN 'HALF_DONE' ELSE 'CLASS_PLAN' END
WHERE item_code IN ('nd1-general', 'cluster-infrastructure', 'cluster-pollution');

CREATE FUNCTION advance_requirement(item text, day date) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT r.requires
  FROM content_item i
  JOIN content_item candidate ON candidate.code = i.code OR (candidate.content_code = i.content_code AND candidate.is_general)
  JOIN advance_rate r ON r.item_code = candidate.code AND daterange(r.valid_from, r.valid_to) @> day
  WHERE i.code = item
  ORDER BY candidate.code = i.code DESC
  LIMIT 1 $$;

CREATE TABLE advance_condition (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  share_id uuid NOT NULL REFERENCES contract_share,
  kind text NOT NULL CHECK (kind IN ('CLASS_PLAN', 'HALF_DONE')),
  number text COLLATE "vi-x-icu" NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
  dated_on date NOT NULL,
  percent integer CHECK (percent BETWEEN 0 AND 100),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by uuid DEFAULT app_account() REFERENCES account,
  on_behalf_of uuid DEFAULT app_on_behalf() REFERENCES account,
  CONSTRAINT advance_condition_says_how_much CHECK ((kind = 'HALF_DONE') = (percent IS NOT NULL))
);
CREATE INDEX advance_condition_of_share ON advance_condition (share_id, recorded_at DESC);
CREATE TRIGGER advance_condition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON advance_condition
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Confirmed by the province in charge, of what the share's rate asks for, not ahead of its day.
CREATE FUNCTION write_advance_condition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NOT EXISTS (
    SELECT FROM acting_grant() AS g, contract_share s JOIN project p ON p.id = s.project_id
    WHERE s.id = NEW.share_id AND g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER') AND p.steward_unit_id = app_unit()) THEN
    RAISE EXCEPTION 'this contract is not open to this account now' USING ERRCODE = 'insufficient_privilege', HINT = 'contract_step_allowed';
  END IF;
  IF NEW.dated_on > vietnam_today() THEN
    RAISE EXCEPTION 'condition confirmed in the future' USING ERRCODE = 'check_violation', HINT = 'advance_condition_not_in_future';
  END IF;
  IF NOT EXISTS (
    SELECT FROM contract_share s JOIN contract c ON c.id = s.contract_id
    WHERE s.id = NEW.share_id AND advance_requirement(s.item_code, c.signed_on) = NEW.kind) THEN
    RAISE EXCEPTION 'the rate of this share asks for no such condition' USING ERRCODE = 'check_violation', HINT = 'advance_condition_asked';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER advance_condition_written BEFORE INSERT ON advance_condition
  FOR EACH ROW EXECUTE FUNCTION write_advance_condition();

-- Whether an advance of that day may be paid on a share: its rate asks for nothing, or what it asks for was confirmed by then.
CREATE FUNCTION advance_conditions_met(of_share uuid, paid_on date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT advance_requirement(s.item_code, c.signed_on) IS NULL OR coalesce((
    SELECT k.dated_on <= paid_on AND coalesce(k.percent, 100) > 50 FROM advance_condition k
    WHERE k.share_id = s.id ORDER BY k.recorded_at DESC LIMIT 1), false)
  FROM contract_share s JOIN contract c ON c.id = s.contract_id WHERE s.id = of_share
$$;
REVOKE EXECUTE ON FUNCTION advance_conditions_met(uuid, date) FROM PUBLIC;

CREATE FUNCTION refuse_unconditional_advance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND NEW.kind = 'ADVANCE' AND NEW.reverses_id IS NULL
     AND NOT (SELECT b.accepted FROM contract_share_balance b WHERE b.share_id = NEW.share_id)
     AND NOT advance_conditions_met(NEW.share_id, NEW.paid_on) THEN
    RAISE EXCEPTION 'the condition of this advance is not confirmed' USING ERRCODE = 'check_violation', HINT = 'advance_conditions_met';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER voucher_on_condition BEFORE INSERT ON voucher FOR EACH ROW EXECUTE FUNCTION refuse_unconditional_advance();

ALTER TABLE advance_condition ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON advance_condition TO portal_province, portal_ministry, portal_organiser, portal_auditor;
GRANT INSERT (id, share_id, kind, number, dated_on, percent) ON advance_condition TO portal_province;
CREATE POLICY follows_parent ON advance_condition FOR SELECT TO portal_province, portal_ministry, portal_organiser, portal_auditor
  USING (EXISTS (SELECT FROM contract_share s WHERE s.id = share_id));
CREATE POLICY own_province ON advance_condition FOR INSERT TO portal_province
  WITH CHECK (recorded_by = (SELECT app_account()) AND EXISTS (
    SELECT FROM contract_share s JOIN project p ON p.id = s.project_id
    WHERE s.id = share_id AND p.steward_unit_id = (SELECT app_unit())));

-- Of contracts that people signed here: each is of one province, no earlier than the plan of its đề án, and for a time; an advance
-- on it was paid once its condition was confirmed.
CREATE FUNCTION check_signed_contracts() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH signed AS (
    SELECT c.number AS key,
           c.end_on IS NULL OR c.end_on < c.signed_on OR c.unit_id <> unit_on(p.unit_id, c.signed_on)
             OR s.budget_year NOT BETWEEN p.start_year AND p.end_year
             OR c.signed_on < (SELECT coalesce(min(d.signed_on), 'infinity') FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
                               WHERE l.project_id = p.id AND l.budget_year = s.budget_year AND l.signed_amount > 0
                                 AND d.issued_at IS NOT NULL) AS wrong
    FROM contract c JOIN contract_share s ON s.contract_id = c.id JOIN project p ON p.id = s.project_id
    WHERE c.recorded_by IS NOT NULL),
  advanced AS (
    SELECT v.number AS key, NOT EXISTS (
             SELECT FROM advance_condition k WHERE k.share_id = v.share_id AND k.dated_on <= v.paid_on AND coalesce(k.percent, 100) > 50) AS wrong
    FROM voucher v JOIN contract c ON c.id = v.contract_id
    WHERE v.kind = 'ADVANCE' AND v.reverses_id IS NULL AND c.recorded_by IS NOT NULL
      AND v.paid_on < coalesce((SELECT min(a.accepted_on) FROM acceptance a WHERE a.project_id = v.project_id AND a.budget_year = v.budget_year), 'infinity')
      AND advance_requirement(v.item_code, c.signed_on) IS NOT NULL)
  SELECT 'contracts.signed-as-allowed', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5] FROM signed
  UNION ALL
  SELECT 'contracts.advances-on-condition', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5] FROM advanced $$;
REVOKE EXECUTE ON FUNCTION check_signed_contracts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_signed_contracts() TO portal_auditor, portal_admin;
