-- Ủy quyền: somebody gives a colleague of their own place the power to act in their role for dated days. Who acts stays who
-- they are; whose role it is stands beside them in every row they write, put there by the database.

-- In whose role the account of this request acts; null where in its own.
CREATE FUNCTION app_on_behalf() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('portal.on_behalf', true), '')::uuid $$;

-- Which role may be given to whom, as the domain's table has it (lib/domain/access/delegation).
CREATE TABLE delegation_rule (
  role account_role NOT NULL,
  receiver_role account_role NOT NULL,
  PRIMARY KEY (role, receiver_role)
);
ALTER TABLE delegation_rule ENABLE ROW LEVEL SECURITY;
INSERT INTO delegation_rule (role, receiver_role) VALUES
  ('PROVINCE_LEADER', 'PROVINCE_OFFICER'), ('PROVINCE_LEADER', 'PROVINCE_LEADER'),
  ('MINISTRY_OFFICER', 'MINISTRY_OFFICER'), ('MINISTRY_OFFICER', 'MINISTRY_LEADER'),
  ('MINISTRY_LEADER', 'MINISTRY_OFFICER'), ('MINISTRY_LEADER', 'MINISTRY_LEADER');

-- Days are Vietnam's, both of them within. One person at a time decides in another's name.
CREATE TABLE delegation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  giver_id uuid NOT NULL REFERENCES account,
  receiver_id uuid NOT NULL REFERENCES account,
  grant_id uuid NOT NULL REFERENCES role_grant,
  role account_role NOT NULL,
  unit_id text REFERENCES admin_unit,
  from_on date NOT NULL,
  to_on date NOT NULL,
  document text COLLATE "vi-x-icu" NOT NULL CHECK (length(document) BETWEEN 1 AND 200),
  reason text COLLATE "vi-x-icu" CHECK (length(reason) BETWEEN 1 AND 1000),
  made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  revoked_at timestamptz,
  revoked_by uuid REFERENCES account,
  UNIQUE (id, receiver_id),
  CONSTRAINT delegation_to_another CHECK (giver_id <> receiver_id),
  CONSTRAINT delegation_within_ninety_days CHECK (to_on - from_on BETWEEN 0 AND 89),
  CONSTRAINT delegation_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  CONSTRAINT delegation_one_at_a_time EXCLUDE USING gist (giver_id WITH =, daterange(from_on, to_on, '[]') WITH &&)
    WHERE (revoked_at IS NULL)
);
CREATE INDEX delegation_giver_id ON delegation (giver_id, made_at DESC);
CREATE INDEX delegation_receiver_id ON delegation (receiver_id, made_at DESC);

-- What of them still stands, whether or not its days have come: not revoked, the giver's grant not ended and nobody's
-- account locked, the receiver still of the giver's place in a role that may receive.
CREATE VIEW standing_delegation AS
SELECT d.id, d.giver_id, d.receiver_id, d.grant_id, d.role, d.from_on, d.to_on, given.full_name AS giver_name
FROM delegation d
JOIN role_grant g ON g.id = d.grant_id AND tstzrange(g.valid_from, g.valid_to) @> now()
JOIN account given ON given.id = d.giver_id AND given.disabled_at IS NULL
JOIN account received ON received.id = d.receiver_id AND received.disabled_at IS NULL
WHERE d.revoked_at IS NULL AND EXISTS (
  SELECT FROM role_grant h JOIN delegation_rule r ON r.role = d.role AND r.receiver_role = h.role
  WHERE h.account_id = d.receiver_id AND tstzrange(h.valid_from, h.valid_to) @> now()
    AND (g.unit_id IS NULL OR steward_of(h.unit_id) = steward_of(g.unit_id)));
GRANT SELECT ON standing_delegation TO portal_auth;

CREATE FUNCTION delegation_stands(delegation_id uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM standing_delegation d WHERE d.id = delegation_stands.delegation_id)
$$;
REVOKE EXECUTE ON FUNCTION delegation_stands(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION delegation_stands(uuid) TO portal_province, portal_ministry, portal_auditor, portal_admin;

-- Given by who holds a role to be given, in their own name, from today on; nobody gives on what they were given.
CREATE FUNCTION give_delegation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE given role_grant;
BEGIN
  IF app_account() IS NOT NULL THEN
    IF app_on_behalf() IS NOT NULL THEN
      RAISE EXCEPTION 'who acts for another does not delegate on' USING ERRCODE = 'insufficient_privilege', HINT = 'delegation_in_own_name';
    END IF;
    NEW.giver_id := app_account();
    NEW.made_at := clock_timestamp();
    NEW.revoked_at := NULL;
    NEW.revoked_by := NULL;
    IF NEW.from_on < vietnam_today() THEN
      RAISE EXCEPTION 'a delegation begins today or later' USING ERRCODE = 'check_violation', HINT = 'delegation_from_today';
    END IF;
  END IF;
  SELECT g.* INTO given FROM role_grant g WHERE g.account_id = NEW.giver_id AND tstzrange(g.valid_from, g.valid_to) @> now();
  NEW.grant_id := given.id;
  NEW.role := given.role;
  NEW.unit_id := steward_of(given.unit_id);
  IF NOT EXISTS (
    SELECT FROM role_grant h JOIN delegation_rule r ON r.role = given.role AND r.receiver_role = h.role
    JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL
    WHERE h.account_id = NEW.receiver_id AND tstzrange(h.valid_from, h.valid_to) @> now()
      AND (given.unit_id IS NULL OR steward_of(h.unit_id) = NEW.unit_id)) THEN
    RAISE EXCEPTION 'a role is given to a colleague of the same place' USING ERRCODE = 'insufficient_privilege', HINT = 'delegation_to_colleague';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER delegation_given BEFORE INSERT ON delegation FOR EACH ROW EXECUTE FUNCTION give_delegation();

-- Revoked once, by who gave it or who was given it; nothing else of it changes.
CREATE FUNCTION revoke_delegation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL OR OLD.to_on < vietnam_today() THEN
    RAISE EXCEPTION 'the delegation has ended' USING ERRCODE = 'restrict_violation', HINT = 'delegation_ended';
  END IF;
  IF app_account() IS NOT NULL THEN
    NEW.revoked_at := clock_timestamp();
    NEW.revoked_by := app_account();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER delegation_revoked BEFORE UPDATE ON delegation FOR EACH ROW EXECUTE FUNCTION revoke_delegation();
CREATE TRIGGER delegation_kept BEFORE DELETE OR TRUNCATE ON delegation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE delegation ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON delegation TO portal_province, portal_ministry, portal_auditor, portal_admin;
GRANT INSERT (id, receiver_id, from_on, to_on, document, reason), UPDATE (revoked_at) ON delegation TO portal_province, portal_ministry;
CREATE POLICY own_delegations ON delegation FOR SELECT TO portal_province, portal_ministry
  USING ((SELECT app_account()) IN (giver_id, receiver_id));
CREATE POLICY all_rows ON delegation FOR SELECT TO portal_auditor, portal_admin USING (true);
CREATE POLICY giver_gives ON delegation FOR INSERT TO portal_province, portal_ministry WITH CHECK (giver_id = (SELECT app_account()));
CREATE POLICY either_revokes ON delegation FOR UPDATE TO portal_province, portal_ministry
  USING ((SELECT app_account()) IN (giver_id, receiver_id)) WITH CHECK ((SELECT app_account()) IN (giver_id, receiver_id));

-- The delegation a session acts under: one given to the session's own account.
ALTER TABLE app_session ADD COLUMN delegation_id uuid,
  ADD FOREIGN KEY (delegation_id, account_id) REFERENCES delegation (id, receiver_id);
GRANT UPDATE (delegation_id) ON app_session TO portal_auth;

-- The grant under which the account of this request acts now: its own, or the giver's while a delegation is in force. That
-- row is held to the end of the transaction: a step waits for a revocation that is under way, and a revocation for a step.
CREATE FUNCTION acting_grant() RETURNS SETOF role_grant LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_on_behalf() IS NULL THEN
    RETURN QUERY SELECT g.* FROM role_grant g
      WHERE g.account_id = app_account() AND tstzrange(g.valid_from, g.valid_to) @> now();
    RETURN;
  END IF;
  PERFORM FROM delegation d
    WHERE d.giver_id = app_on_behalf() AND d.receiver_id = app_account() AND d.revoked_at IS NULL
      AND vietnam_today() BETWEEN d.from_on AND d.to_on FOR SHARE;
  RETURN QUERY SELECT g.* FROM standing_delegation d JOIN role_grant g ON g.id = d.grant_id
    WHERE d.giver_id = app_on_behalf() AND d.receiver_id = app_account() AND vietnam_today() BETWEEN d.from_on AND d.to_on;
END $$;
REVOKE EXECUTE ON FUNCTION acting_grant() FROM PUBLIC;

-- Whoever acts writes both names.
ALTER TABLE project_step ADD COLUMN on_behalf_of uuid REFERENCES account;
ALTER TABLE voucher ADD COLUMN on_behalf_of uuid REFERENCES account;
ALTER TABLE double_decision ADD COLUMN on_behalf_of uuid DEFAULT app_on_behalf() REFERENCES account;
ALTER TABLE audit_entry ADD COLUMN on_behalf_of uuid REFERENCES account;

-- Entries of who acts in their own role have the hash they always had.
CREATE OR REPLACE FUNCTION audit_hash(entry audit_entry) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(entry.previous_hash || convert_to((jsonb_build_array(entry.chain, entry.sequence,
    extract(epoch FROM entry.recorded_at), entry.account_id, entry.permission, entry.entity, entry.entity_id,
    entry.before::text, entry.after::text)
    || CASE WHEN entry.on_behalf_of IS NULL THEN '[]' ELSE jsonb_build_array(entry.on_behalf_of) END)::text, 'UTF8')) $$;

CREATE OR REPLACE FUNCTION link_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE head audit_chain;
BEGIN
  NEW.chain := coalesce(app_unit(), 'national');
  INSERT INTO audit_chain VALUES (NEW.chain, 0, sha256(convert_to(NEW.chain, 'UTF8'))) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_chain WHERE chain = NEW.chain FOR UPDATE;
  NEW.sequence := head.last_sequence + 1;
  NEW.recorded_at := clock_timestamp();
  NEW.account_id := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.previous_hash := head.last_hash;
  NEW.hash := audit_hash(NEW);
  UPDATE audit_chain SET last_sequence = NEW.sequence, last_hash = NEW.hash WHERE chain = NEW.chain;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION allows_step(taken text, project_id uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moved project;
BEGIN
  SELECT * INTO moved FROM project p WHERE p.id = allows_step.project_id FOR NO KEY UPDATE;
  RETURN EXISTS (
    SELECT FROM acting_grant() AS g JOIN step_rule r ON r.role = g.role
    WHERE r.step = taken AND r.state = moved.state AND r.fund = moved.fund);
END $$;

CREATE OR REPLACE FUNCTION begin_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NEW.state <> 'DRAFT' OR NOT EXISTS (SELECT FROM acting_grant() AS g WHERE g.role = 'PROVINCE_OFFICER') THEN
    RAISE EXCEPTION 'a project is begun as a draft by an officer of its province'
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
  END IF;
  NEW.version := 1;
  NEW.recorded_at := clock_timestamp();
  RETURN NEW;
END $$;

-- Nobody approves their own, by person: what who acts did counts, and what was done in their name or by who gave the role.
CREATE OR REPLACE FUNCTION take_project_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved project;
  leads_to project_state;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO moved FROM project WHERE id = NEW.project_id FOR NO KEY UPDATE;
  SELECT r.to_state INTO leads_to FROM acting_grant() AS g JOIN step_rule r ON r.role = g.role
  WHERE (g.unit_id IS NULL OR moved.steward_unit_id = app_unit())
    AND r.step = NEW.step AND r.state = moved.state AND r.fund = moved.fund;
  IF leads_to IS NULL THEN
    RAISE EXCEPTION 'step % is not open to this account on this project now', NEW.step
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
  END IF;
  IF NEW.project_version <> moved.version THEN
    RAISE EXCEPTION 'the project has been changed since version %', NEW.project_version
      USING ERRCODE = 'restrict_violation', HINT = 'project_as_seen';
  END IF;
  IF EXISTS (SELECT FROM project_step s JOIN step_apart a ON a.earlier = s.step
             WHERE s.project_id = NEW.project_id AND a.step = NEW.step
               AND ARRAY[s.taken_by, s.on_behalf_of] && ARRAY[app_account(), app_on_behalf()]) THEN
    RAISE EXCEPTION 'step % is for another person than the one who took an earlier one', NEW.step
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_by_another';
  END IF;
  NEW.from_state := moved.state;
  NEW.to_state := leads_to;
  NEW.taken_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.taken_at := clock_timestamp();
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION complete_voucher() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  share contract_share;
  original voucher;
BEGIN
  IF app_account() IS NOT NULL THEN NEW.on_behalf_of := app_on_behalf(); END IF;
  SELECT * INTO share FROM contract_share WHERE id = NEW.share_id;
  NEW.contract_id := share.contract_id;
  NEW.project_id := share.project_id;
  NEW.fund := share.fund;
  NEW.budget_year := share.budget_year;
  NEW.content_code := share.content_code;
  NEW.item_code := share.item_code;
  IF NEW.reverses_id IS NULL THEN
    NEW.unit_id := (SELECT unit_on(unit_id, NEW.paid_on) FROM project WHERE id = share.project_id);
    IF NEW.paid_on < (SELECT signed_on FROM contract WHERE id = share.contract_id) THEN
      RAISE EXCEPTION 'voucher dated before its contract was signed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_before_contract', HINT = 'voucher_before_contract';
    END IF;
  ELSE
    SELECT * INTO original FROM voucher WHERE id = NEW.reverses_id;
    NEW.unit_id := original.unit_id;
    NEW.paid_on := original.paid_on;
    NEW.number := original.number;
    NEW.kind := original.kind;
    IF original.reverses_id IS NOT NULL OR original.share_id <> NEW.share_id OR original.signed_amount <> -NEW.signed_amount THEN
      RAISE EXCEPTION 'a reversal mirrors one voucher that is not itself a reversal'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_reversal_mirrors', HINT = 'voucher_reversal_mirrors';
    END IF;
    IF ARRAY[original.recorded_by, original.on_behalf_of] && ARRAY[NEW.recorded_by, NEW.on_behalf_of] THEN
      RAISE EXCEPTION 'nobody reverses their own voucher'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_reversed_by_another', HINT = 'voucher_reversed_by_another';
    END IF;
  END IF;
  NEW.steward_unit_id := steward_of(NEW.unit_id);
  IF NEW.paid_on > vietnam_today() THEN
    RAISE EXCEPTION 'voucher dated in the future'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_not_in_future', HINT = 'voucher_not_in_future';
  END IF;
  RETURN NEW;
END $$;

-- A step that now waits for somebody's role waits for who acts for them too; and they are told what was done in their name.
CREATE FUNCTION notice_delegates() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  INSERT INTO notice (account_id, kind, project_id, step_id)
  SELECT account_id, CASE WHEN bool_or(turn) THEN 'project.turn' ELSE 'project.moved' END, NEW.project_id, NEW.id
  FROM (
    SELECT d.receiver_id AS account_id, true AS turn
    FROM project p JOIN step_rule r ON r.state = NEW.to_state AND r.fund = p.fund
    JOIN standing_delegation d ON d.role = r.role AND vietnam_today() BETWEEN d.from_on AND d.to_on
    JOIN role_grant g ON g.id = d.grant_id AND (g.unit_id IS NULL OR steward_of(g.unit_id) = p.steward_unit_id)
    WHERE p.id = NEW.project_id AND r.step NOT LIKE 'project.withdraw%'
      AND NOT EXISTS (SELECT FROM step_apart a JOIN project_step s ON s.step = a.earlier
        WHERE a.step = r.step AND s.project_id = p.id
          AND ARRAY[s.taken_by, s.on_behalf_of] && ARRAY[d.receiver_id, d.giver_id])
    UNION ALL
    SELECT NEW.on_behalf_of, false WHERE NEW.on_behalf_of IS NOT NULL
  ) concerned
  WHERE account_id <> NEW.taken_by
  GROUP BY account_id
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER project_step_notices_delegates AFTER INSERT ON project_step FOR EACH ROW EXECUTE FUNCTION notice_delegates();
