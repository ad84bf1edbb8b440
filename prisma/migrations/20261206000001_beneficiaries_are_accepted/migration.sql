-- Nghiệm thu từng phần: what was done for one beneficiary of a đề án that is carried out is accepted on its own, before its
-- whole year is. It moves nothing; it opens the contract's share to payments as far as what is accepted of its beneficiaries.
-- Rows are signed and stay: a mistake is answered by a row that takes the first one back.

CREATE TABLE beneficiary_acceptance (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  share_id uuid NOT NULL REFERENCES contract_share,
  project_id uuid NOT NULL,
  beneficiary_id uuid NOT NULL,
  accepted_on date NOT NULL,
  signed_amount bigint NOT NULL CHECK (signed_amount <> 0 AND abs(signed_amount) <= 999999999999999),
  number text COLLATE "vi-x-icu" CHECK (length(number) BETWEEN 1 AND 60),
  conclusion text COLLATE "vi-x-icu" CHECK (length(conclusion) BETWEEN 1 AND 4000),
  recalls_id uuid REFERENCES beneficiary_acceptance,
  reason text COLLATE "vi-x-icu" CHECK (length(reason) BETWEEN 10 AND 1000),
  recorded_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT part_recalled_once UNIQUE (recalls_id),
  CONSTRAINT part_recall_has_reason CHECK ((recalls_id IS NULL) = (reason IS NULL)),
  CONSTRAINT part_sign_follows_recall CHECK ((signed_amount > 0) = (recalls_id IS NULL)),
  FOREIGN KEY (project_id, beneficiary_id) REFERENCES project_beneficiary (project_id, beneficiary_id)
);
CREATE INDEX beneficiary_acceptance_of_share ON beneficiary_acceptance (share_id);
CREATE INDEX beneficiary_acceptance_of_project ON beneficiary_acceptance (project_id, beneficiary_id);
CREATE TRIGGER beneficiary_acceptance_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON beneficiary_acceptance
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Its đề án is locked, so that amounts add up whoever else writes; who records it and while what stands is asked of people only.
CREATE FUNCTION keep_beneficiary_acceptance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_share contract_share := (SELECT s FROM contract_share s WHERE s.id = NEW.share_id);
  of_project project;
  original beneficiary_acceptance;
BEGIN
  SELECT * INTO of_project FROM project p WHERE p.id = of_share.project_id FOR NO KEY UPDATE;
  NEW.project_id := of_share.project_id;
  IF app_account() IS NOT NULL THEN
    IF NOT acts_in_charge(NEW.project_id, ARRAY['PROVINCE_OFFICER', 'PROVINCE_LEADER']::account_role[]) THEN
      RAISE EXCEPTION 'a beneficiary is accepted by the province in charge' USING ERRCODE = 'insufficient_privilege', HINT = 'part_by_province';
    END IF;
    IF of_project.state <> 'IN_PROGRESS' OR EXISTS (
        SELECT FROM acceptance a WHERE a.project_id = NEW.project_id AND a.budget_year = of_share.budget_year) THEN
      RAISE EXCEPTION 'this year of the project is not carried out now' USING ERRCODE = 'check_violation', HINT = 'part_under_way';
    END IF;
    NEW.recorded_by := app_account();
    NEW.on_behalf_of := app_on_behalf();
    NEW.recorded_at := clock_timestamp();
  END IF;
  IF NEW.recalls_id IS NOT NULL THEN
    SELECT * INTO original FROM beneficiary_acceptance WHERE id = NEW.recalls_id;
    IF original.recalls_id IS NOT NULL
       OR (original.share_id, original.beneficiary_id, original.accepted_on, -original.signed_amount)
          IS DISTINCT FROM (NEW.share_id, NEW.beneficiary_id, NEW.accepted_on, NEW.signed_amount) THEN
      RAISE EXCEPTION 'a recall mirrors one acceptance that is not itself a recall' USING ERRCODE = 'check_violation', HINT = 'part_recall_mirrors';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.accepted_on > vietnam_today() THEN
    RAISE EXCEPTION 'acceptance dated in the future' USING ERRCODE = 'check_violation', HINT = 'part_not_in_future';
  END IF;
  IF NEW.accepted_on < (SELECT c.signed_on FROM contract c WHERE c.id = of_share.contract_id) THEN
    RAISE EXCEPTION 'acceptance dated before its contract was signed' USING ERRCODE = 'check_violation', HINT = 'part_after_contract';
  END IF;
  IF EXISTS (SELECT FROM beneficiary_acceptance a WHERE a.share_id = NEW.share_id AND a.beneficiary_id = NEW.beneficiary_id
             HAVING sum(a.signed_amount) > 0) THEN
    RAISE EXCEPTION 'the beneficiary is accepted on this share' USING ERRCODE = 'check_violation', HINT = 'part_once';
  END IF;
  IF NEW.signed_amount + coalesce((SELECT sum(a.signed_amount) FROM beneficiary_acceptance a WHERE a.share_id = NEW.share_id), 0)
     > (SELECT b.amount FROM contract_share_balance b WHERE b.share_id = NEW.share_id) THEN
    RAISE EXCEPTION 'more is accepted than is committed' USING ERRCODE = 'check_violation', HINT = 'parts_within_contract';
  END IF;
  IF NEW.signed_amount + coalesce((SELECT sum(a.signed_amount) FROM beneficiary_acceptance a
       WHERE a.project_id = NEW.project_id AND a.beneficiary_id = NEW.beneficiary_id), 0)
     > (SELECT l.support FROM project_beneficiary l WHERE l.project_id = NEW.project_id AND l.beneficiary_id = NEW.beneficiary_id) THEN
    RAISE EXCEPTION 'more is accepted than the beneficiary is given' USING ERRCODE = 'check_violation', HINT = 'part_within_support';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER beneficiary_acceptance_kept BEFORE INSERT ON beneficiary_acceptance
  FOR EACH ROW EXECUTE FUNCTION keep_beneficiary_acceptance();

-- The guard on payments before acceptance counts what is accepted in parts; an advance paid before counts within it.
ALTER TABLE contract_share_balance
  ADD COLUMN accepted_parts bigint NOT NULL DEFAULT 0 CHECK (accepted_parts >= 0),
  DROP CONSTRAINT payment_after_acceptance,
  ADD CONSTRAINT payment_after_acceptance CHECK (accepted OR disbursed = advanced OR disbursed <= accepted_parts);

CREATE FUNCTION post_beneficiary_acceptances() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM lock_projects(ARRAY(SELECT DISTINCT project_id FROM new_rows));
  UPDATE contract_share_balance b SET accepted_parts = b.accepted_parts + n.added
  FROM (SELECT share_id, sum(signed_amount)::bigint AS added FROM new_rows GROUP BY share_id) n
  WHERE b.share_id = n.share_id;
  RETURN NULL;
END $$;
CREATE TRIGGER beneficiary_acceptance_post AFTER INSERT ON beneficiary_acceptance REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION post_beneficiary_acceptances();

ALTER TABLE beneficiary_acceptance ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON beneficiary_acceptance TO portal_province, portal_ministry, portal_auditor;
GRANT INSERT (id, share_id, beneficiary_id, accepted_on, signed_amount, number, conclusion, recalls_id, reason)
  ON beneficiary_acceptance TO portal_province;
CREATE POLICY follows_parent ON beneficiary_acceptance FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
CREATE POLICY own_province_parts ON beneficiary_acceptance FOR INSERT TO portal_province
  WITH CHECK (EXISTS (SELECT FROM project p WHERE p.id = project_id AND p.steward_unit_id = (SELECT app_unit())));

-- The checks recompute with the parts.
DROP FUNCTION share_facts();
CREATE FUNCTION share_facts()
RETURNS TABLE (share_id uuid, contract_id uuid, amount bigint, advance_limit bigint, advanced bigint, disbursed bigint, accepted_parts bigint,
               accepted boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.contract_id, s.amount + coalesce(l.added, 0), (s.amount + coalesce(l.appended, 0)) * advance_percent(s.item_code, c.signed_on) / 100,
         coalesce(v.advanced, 0), coalesce(v.disbursed, 0), coalesce(a.accepted, 0),
         EXISTS (SELECT 1 FROM acceptance a WHERE a.project_id = s.project_id AND a.budget_year = s.budget_year)
  FROM contract_share s JOIN contract c ON c.id = s.contract_id
  LEFT JOIN (SELECT share_id, coalesce(sum(signed_amount) FILTER (WHERE kind <> 'PAYMENT'), 0)::bigint AS advanced,
                    sum(signed_amount)::bigint AS disbursed FROM voucher GROUP BY share_id) v ON v.share_id = s.id
  LEFT JOIN (SELECT share_id, sum(signed_amount)::bigint AS accepted FROM beneficiary_acceptance GROUP BY share_id) a ON a.share_id = s.id
  LEFT JOIN (SELECT l.share_id, sum(l.signed_amount)::bigint AS added,
                    coalesce(sum(l.signed_amount) FILTER (WHERE p.kind = 'APPENDIX'), 0)::bigint AS appended
             FROM contract_paper_line l JOIN contract_paper p ON p.id = l.paper_id GROUP BY l.share_id) l ON l.share_id = s.id $$;
REVOKE EXECUTE ON FUNCTION share_facts() FROM PUBLIC;

CREATE OR REPLACE FUNCTION check_contracts_money() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH shares AS MATERIALIZED (
    SELECT concat_ws('/', c.unit_id, c.budget_year, c.number) AS key, c.value, f.*
    FROM share_facts() f JOIN contract c ON c.id = f.contract_id),
  checked AS (
    SELECT 1 AS place, concat_ws('/', c.unit_id, c.budget_year, c.number) AS key, c.value IS DISTINCT FROM sum(s.amount) AS wrong
    FROM contract c LEFT JOIN contract_share s ON s.contract_id = c.id GROUP BY c.id
    UNION ALL SELECT 2, key, disbursed < 0 OR disbursed > amount FROM shares
    UNION ALL SELECT 3, key, advanced > advance_limit OR (disbursed <> advanced AND disbursed > accepted_parts) FROM shares WHERE NOT accepted
    UNION ALL
    SELECT 4, coalesce(s.key, b.share_id::text), (s.amount, s.advance_limit, s.advanced, s.disbursed, s.accepted_parts, s.accepted)
      IS DISTINCT FROM (b.amount, b.advance_limit, b.advanced, b.disbursed, b.accepted_parts, b.accepted)
    FROM shares s FULL JOIN contract_share_balance b USING (share_id))
  SELECT names.name, count(c.key), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (VALUES (1, 'money.contract-is-sum-of-shares'), (2, 'money.paid-within-contract'), (3, 'money.advance-within-rate'),
               (4, 'balances.shares-equal-facts')) AS names (place, name)
  LEFT JOIN checked c USING (place) GROUP BY names.place, names.name ORDER BY names.place $$;

-- A beneficiary is accepted once on a share, not before its contract, on a share of its own đề án, and within its support.
CREATE FUNCTION check_parts() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'projects.beneficiaries-accepted-once', count(*), count(*) FILTER (WHERE wrong),
         (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT p.code || '/' || b.name AS key,
               min(a.accepted_on) < min(c.signed_on) OR bool_or(s.project_id <> a.project_id)
                 OR count(*) FILTER (WHERE a.recalls_id IS NULL) - count(a.recalls_id) NOT IN (0, 1)
                 OR sum(sum(a.signed_amount)) OVER (PARTITION BY a.project_id, a.beneficiary_id) > min(l.support) AS wrong
        FROM beneficiary_acceptance a JOIN contract_share s ON s.id = a.share_id JOIN contract c ON c.id = s.contract_id
        JOIN project p ON p.id = a.project_id JOIN beneficiary b ON b.id = a.beneficiary_id
        JOIN project_beneficiary l ON l.project_id = a.project_id AND l.beneficiary_id = a.beneficiary_id
        GROUP BY a.share_id, a.project_id, a.beneficiary_id, p.code, b.name) parts $$;
REVOKE EXECUTE ON FUNCTION check_parts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_parts() TO portal_auditor, portal_admin;
