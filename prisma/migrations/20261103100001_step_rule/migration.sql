-- The steps that may be taken, as the domain's table has them (lib/domain/steps): which step, in which state of the
-- đề án, by which role, on which fund. The guard reads these rows, so a step the portal would refuse is refused here too.

CREATE TABLE step_rule (
  step text NOT NULL,
  state project_state NOT NULL,
  role account_role NOT NULL,
  fund fund NOT NULL,
  PRIMARY KEY (step, state, role, fund)
);
ALTER TABLE step_rule ENABLE ROW LEVEL SECURITY;

INSERT INTO step_rule (step, state, role, fund)
SELECT s.step, state, s.role, fund
FROM (VALUES
  ('voucher.advance', 'PROVINCE_OFFICER'::account_role, '{CONTRACTED,IN_PROGRESS,ACCEPTED}'::project_state[]),
  ('voucher.pay', 'PROVINCE_OFFICER', '{CONTRACTED,IN_PROGRESS,ACCEPTED}'),
  ('voucher.refund', 'PROVINCE_OFFICER', '{CONTRACTED,IN_PROGRESS,ACCEPTED,SETTLED,STOPPED}'),
  ('voucher.reverse', 'PROVINCE_LEADER', '{CONTRACTED,IN_PROGRESS,ACCEPTED,SETTLED,STOPPED}')
) AS s (step, role, states), unnest(s.states) AS state, unnest(enum_range(NULL::fund)) AS fund;

-- What a command locks before it decides: one đề án of the caller's own province, which it gets in the state that stands
-- under the lock. Null where it is no đề án of theirs.
DROP FUNCTION lock_own_project(uuid);
CREATE FUNCTION hold_own_project(project_id uuid) RETURNS project_state LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.state FROM project p WHERE p.id = hold_own_project.project_id AND p.steward_unit_id = app_unit() FOR NO KEY UPDATE
$$;
REVOKE EXECUTE ON FUNCTION hold_own_project(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_own_project(uuid) TO portal_province;

-- Whether the account of this request may take a step on a đề án now: by the role it holds at this moment, whatever the
-- request says. Locks the đề án, so that its state stands until the step is saved.
CREATE FUNCTION allows_step(taken text, project_id uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moved project;
BEGIN
  SELECT * INTO moved FROM project p WHERE p.id = allows_step.project_id FOR NO KEY UPDATE;
  RETURN EXISTS (
    SELECT FROM role_grant g JOIN step_rule r ON r.role = g.role
    WHERE g.account_id = app_account() AND tstzrange(g.valid_from, g.valid_to) @> now()
      AND r.step = taken AND r.state = moved.state AND r.fund = moved.fund);
END $$;
REVOKE EXECUTE ON FUNCTION allows_step(text, uuid) FROM PUBLIC;

-- What a person posts to the ledger is a step. The owner of the tables loads ledgers without one: nobody's account acts
-- then, and no role of the portal may write in nobody's name.
CREATE FUNCTION refuse_voucher_out_of_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  taken text := CASE WHEN NEW.reverses_id IS NOT NULL THEN 'voucher.reverse'
                     WHEN NEW.kind = 'ADVANCE' THEN 'voucher.advance'
                     WHEN NEW.kind = 'PAYMENT' THEN 'voucher.pay'
                     ELSE 'voucher.refund' END;
BEGIN
  IF app_account() IS NOT NULL AND NOT allows_step(taken, NEW.project_id) THEN
    RAISE EXCEPTION 'step % is not open to this account on this project now', taken
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER voucher_step_allowed BEFORE INSERT ON voucher FOR EACH ROW EXECUTE FUNCTION refuse_voucher_out_of_step();

-- The hint of a refused change names its rule, which the typed client passes on; the remedy is said in the message.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused; add a correcting row that names this one', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only',
          HINT = TG_TABLE_NAME || '_append_only';
END $$;

-- An administrator's permit names the account before it is made.
GRANT INSERT (id) ON account TO portal_admin;
