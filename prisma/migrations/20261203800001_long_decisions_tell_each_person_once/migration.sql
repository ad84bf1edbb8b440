-- A decision of some hundred lines moves some hundred đề án in one transaction. Whose turn it is then is the province's: the
-- Cục signs and settles in its place only where it chooses to, and is not told of each. And one letter is queued for each
-- person in a transaction, however many notices it writes them: the job tells all that is unread when its time comes.

CREATE OR REPLACE FUNCTION notice_project_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL OR NEW.step = 'project.assign' THEN RETURN NULL; END IF;
  INSERT INTO notice (account_id, kind, project_id, step_id)
  SELECT account_id, CASE WHEN bool_or(turn) THEN 'project.turn' ELSE 'project.moved' END, NEW.project_id, NEW.id
  FROM (
    SELECT g.account_id, true AS turn
    FROM project p JOIN step_rule r ON r.state = NEW.to_state AND r.fund = p.fund
    JOIN role_grant g ON g.role = r.role AND (g.unit_id IS NULL OR g.unit_id = p.steward_unit_id)
      AND tstzrange(g.valid_from, g.valid_to) @> now()
    WHERE p.id = NEW.project_id AND r.step NOT LIKE 'project.withdraw%' AND r.step NOT LIKE 'project.stop%'
      AND r.step NOT IN ('project.contract-central', 'project.settle-central')
      AND NOT EXISTS (SELECT FROM step_apart a JOIN project_step s ON s.step = a.earlier
        WHERE a.step = r.step AND s.project_id = p.id AND g.account_id IN (s.taken_by, s.on_behalf_of))
    UNION ALL
    SELECT s.taken_by, false FROM project_step s WHERE s.project_id = NEW.project_id AND s.step = 'project.submit'
  ) concerned JOIN account ON account.id = account_id AND disabled_at IS NULL
  WHERE account_id <> NEW.taken_by
  GROUP BY account_id;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION notice_delegates() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL OR NEW.step = 'project.assign' THEN RETURN NULL; END IF;
  INSERT INTO notice (account_id, kind, project_id, step_id)
  SELECT account_id, CASE WHEN bool_or(turn) THEN 'project.turn' ELSE 'project.moved' END, NEW.project_id, NEW.id
  FROM (
    SELECT d.receiver_id AS account_id, true AS turn
    FROM project p JOIN step_rule r ON r.state = NEW.to_state AND r.fund = p.fund
    JOIN standing_delegation d ON d.role = r.role AND vietnam_today() BETWEEN d.from_on AND d.to_on
    JOIN role_grant g ON g.id = d.grant_id AND (g.unit_id IS NULL OR steward_of(g.unit_id) = p.steward_unit_id)
    WHERE p.id = NEW.project_id AND r.step NOT LIKE 'project.withdraw%' AND r.step NOT LIKE 'project.stop%'
      AND r.step NOT IN ('project.contract-central', 'project.settle-central')
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

CREATE OR REPLACE FUNCTION mail_new_notices() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  queued text := coalesce(current_setting('portal.letters_queued', true), '');
  told uuid;
BEGIN
  FOR told IN
    SELECT DISTINCT w.account_id FROM written w LEFT JOIN notice_setting s ON s.account_id = w.account_id
    WHERE coalesce(s.mail, 'AT_ONCE') = 'AT_ONCE' AND strpos(queued, w.account_id::text) = 0 ORDER BY w.account_id
  LOOP
    PERFORM graphile_worker.add_job('mail_notices', json_build_object('accountId', told),
      queue_name => 'mail:' || told, run_at => now() + interval '10 seconds', max_attempts => 10);
    queued := queued || ' ' || told;
  END LOOP;
  PERFORM set_config('portal.letters_queued', queued, true);
  RETURN NULL;
END $$;

-- Whom the đề án of an issued decision concern is told in one statement: who signs their contracts, and who submitted them.
CREATE FUNCTION notice_assigned(issued uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH assigned AS MATERIALIZED (
    SELECT s.id AS step_id, s.taken_by, s.on_behalf_of, p.id AS project_id, p.fund, p.steward_unit_id
    FROM project_step s JOIN project p ON p.id = s.project_id
    WHERE s.decision_id = ANY (issued) AND s.step = 'project.assign'),
  turns AS MATERIALIZED (
    SELECT g.account_id, g.role, steward_of(g.unit_id) AS unit_id FROM role_grant g
    WHERE tstzrange(g.valid_from, g.valid_to) @> now() AND g.unit_id IS NOT NULL
    UNION
    SELECT d.receiver_id, g.role, steward_of(g.unit_id) FROM standing_delegation d JOIN role_grant g ON g.id = d.grant_id
    WHERE vietnam_today() BETWEEN d.from_on AND d.to_on AND g.unit_id IS NOT NULL),
  concerned AS (
    SELECT t.account_id, a.step_id, a.project_id, a.taken_by, true AS turn
    FROM assigned a JOIN step_rule r ON r.state = 'ASSIGNED' AND r.fund = a.fund AND r.step = 'project.contract'
    JOIN turns t ON t.role = r.role AND t.unit_id = a.steward_unit_id
    UNION ALL
    SELECT s.taken_by, a.step_id, a.project_id, a.taken_by, false
    FROM assigned a JOIN project_step s ON s.project_id = a.project_id AND s.step = 'project.submit'
    UNION ALL
    SELECT a.on_behalf_of, a.step_id, a.project_id, a.taken_by, false FROM assigned a WHERE a.on_behalf_of IS NOT NULL)
  INSERT INTO notice (account_id, kind, project_id, step_id)
  SELECT c.account_id, CASE WHEN bool_or(c.turn) THEN 'project.turn' ELSE 'project.moved' END, c.project_id, c.step_id
  FROM concerned c JOIN account ON account.id = c.account_id AND account.disabled_at IS NULL
  WHERE c.account_id <> c.taken_by
  GROUP BY c.account_id, c.project_id, c.step_id
  ON CONFLICT DO NOTHING
$$;
REVOKE EXECUTE ON FUNCTION notice_assigned(uuid[]) FROM PUBLIC;

CREATE OR REPLACE FUNCTION assign_projects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  issued uuid[] := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o USING (id) WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL);
  unready text;
BEGIN
  IF app_account() IS NULL OR issued = '{}' THEN RETURN NULL; END IF;
  SELECT min(p.code) INTO unready FROM plan_line l JOIN project p ON p.id = l.project_id
  WHERE l.decision_id = ANY (issued)
    AND p.state NOT IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED')
    AND p.state <> CASE p.fund WHEN 'KCQG' THEN 'APPRAISED_CENTRAL'::project_state ELSE 'APPRAISED_LOCAL' END
    AND NOT (l.signed_amount < 0 AND p.assigned_at IS NOT NULL AND p.state IN ('SETTLED', 'STOPPED', 'WITHDRAWN'));
  IF unready IS NOT NULL THEN
    RAISE EXCEPTION 'project % is not ready for a plan', unready USING ERRCODE = 'check_violation', HINT = 'decision_projects_ready';
  END IF;
  INSERT INTO project_step (project_id, project_version, step, decision_id, dossier_hash)
  SELECT p.id, p.version, 'project.assign', l.decision_id, coalesce(
    (SELECT s.dossier_hash FROM project_step s WHERE s.project_id = p.id ORDER BY s.project_version DESC LIMIT 1),
    encode(sha256(convert_to(p.code, 'UTF8')), 'hex'))
  FROM (SELECT DISTINCT decision_id, project_id FROM plan_line WHERE decision_id = ANY (issued)) l
  JOIN project p ON p.id = l.project_id
  WHERE p.assigned_at IS NULL ORDER BY p.id;
  PERFORM notice_assigned(issued);
  RETURN NULL;
END $$;
