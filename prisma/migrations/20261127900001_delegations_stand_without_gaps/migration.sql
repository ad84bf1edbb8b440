-- A delegation stands as long as its giver holds the role it was given of, at the same place and without a gap, however
-- often the grant of it is renewed; a session that saw it end acts under it no more by itself; the reserve list and decisions on
-- doubles ask at this moment for whom somebody acts, as steps do; and nobody is told it is their turn whom a deputy's step keeps apart.

-- `grant_id` is the giver's grant at this moment. Days without the role end the delegation for good.
CREATE OR REPLACE VIEW standing_delegation AS
SELECT d.id, d.giver_id, d.receiver_id, g.id AS grant_id, d.role, d.from_on, d.to_on, given.full_name AS giver_name
FROM delegation d
JOIN role_grant first ON first.id = d.grant_id
JOIN role_grant g ON g.account_id = d.giver_id AND g.role = d.role AND tstzrange(g.valid_from, g.valid_to) @> now()
  AND steward_of(g.unit_id) IS NOT DISTINCT FROM steward_of(first.unit_id)
JOIN account given ON given.id = d.giver_id AND given.disabled_at IS NULL
JOIN account received ON received.id = d.receiver_id AND received.disabled_at IS NULL
WHERE d.revoked_at IS NULL AND EXISTS (
  SELECT FROM role_grant h JOIN delegation_rule r ON r.role = d.role AND r.receiver_role = h.role
  WHERE h.account_id = d.receiver_id AND tstzrange(h.valid_from, h.valid_to) @> now()
    AND (g.unit_id IS NULL OR steward_of(h.unit_id) = steward_of(g.unit_id)))
  AND (SELECT range_agg(tstzrange(h.valid_from, h.valid_to)) FROM role_grant h
       WHERE h.account_id = d.giver_id AND h.role = d.role
         AND steward_of(h.unit_id) IS NOT DISTINCT FROM steward_of(first.unit_id)) @> tstzrange(first.valid_from, now(), '[]');

-- Whatever else changes of a session, it keeps no delegation that is not in force.
CREATE FUNCTION leave_ended_delegation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM standing_delegation d
                 WHERE d.id = NEW.delegation_id AND vietnam_today() BETWEEN d.from_on AND d.to_on) THEN
    NEW.delegation_id := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER app_session_leaves_ended BEFORE UPDATE ON app_session FOR EACH ROW
  WHEN (NEW.delegation_id IS NOT NULL) EXECUTE FUNCTION leave_ended_delegation();

-- Who writes here does so in one of these roles, which they hold or act in at this moment. What a step takes off the reserve
-- list it takes off by a trigger of its own, in whosever role it was taken.
CREATE FUNCTION require_acting_role() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND NOT EXISTS (SELECT FROM acting_grant() AS g WHERE g.role::text = ANY (TG_ARGV)) THEN
    RAISE EXCEPTION 'this account does not act in a role that may write %', TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE arranged text;
BEGIN
  FOREACH arranged IN ARRAY ARRAY['reserve_list', 'reserve_place', 'reserve_removal'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE ON %I FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0)
                    EXECUTE FUNCTION require_acting_role(''MINISTRY_OFFICER'', ''MINISTRY_LEADER'')', arranged || '_acting', arranged);
  END LOOP;
END $$;
CREATE TRIGGER double_decision_acting BEFORE INSERT ON double_decision FOR EACH STATEMENT
  EXECUTE FUNCTION require_acting_role('PROVINCE_OFFICER', 'PROVINCE_LEADER', 'MINISTRY_OFFICER');

CREATE OR REPLACE FUNCTION notice_project_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  INSERT INTO notice (account_id, kind, project_id, step_id)
  SELECT account_id, CASE WHEN bool_or(turn) THEN 'project.turn' ELSE 'project.moved' END, NEW.project_id, NEW.id
  FROM (
    SELECT g.account_id, true AS turn
    FROM project p JOIN step_rule r ON r.state = NEW.to_state AND r.fund = p.fund
    JOIN role_grant g ON g.role = r.role AND (g.unit_id IS NULL OR g.unit_id = p.steward_unit_id)
      AND tstzrange(g.valid_from, g.valid_to) @> now()
    WHERE p.id = NEW.project_id AND r.step NOT LIKE 'project.withdraw%'
      AND NOT EXISTS (SELECT FROM step_apart a JOIN project_step s ON s.step = a.earlier
        WHERE a.step = r.step AND s.project_id = p.id AND g.account_id IN (s.taken_by, s.on_behalf_of))
    UNION ALL
    SELECT s.taken_by, false FROM project_step s WHERE s.project_id = NEW.project_id AND s.step = 'project.submit'
  ) concerned JOIN account ON account.id = account_id AND disabled_at IS NULL
  WHERE account_id <> NEW.taken_by
  GROUP BY account_id;
  RETURN NULL;
END $$;
