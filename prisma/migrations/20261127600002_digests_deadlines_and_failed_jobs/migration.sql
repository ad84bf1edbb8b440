-- What the queue does each morning: tell of deadlines that are near or have passed, and send a digest to those who want
-- one; and what an administrator sees of jobs that failed for good.

-- A step is told once to each person; that its stage is about to be late, and that it is late, once each besides.
ALTER TABLE notice DROP CONSTRAINT notice_account_id_step_id_key;
CREATE UNIQUE INDEX notice_of_step ON notice (account_id, step_id) WHERE kind IN ('project.turn', 'project.moved');
CREATE UNIQUE INDEX notice_once ON notice (account_id, step_id, kind);

-- Tells those whose turn it is, and who acts for them, of each đề án whose deadline has passed or has at most so many
-- working days left. The step that brought it into its state stands for the stage. Gives how many notices were written.
CREATE FUNCTION tell_deadlines(soon integer) RETURNS integer LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH pressing AS (
    SELECT p.id, p.fund, p.state, p.steward_unit_id, CASE WHEN d.late THEN 'project.late' ELSE 'project.soon' END AS kind,
      (SELECT s.id FROM project_step s
       WHERE s.project_id = p.id AND s.to_state = p.state AND s.from_state <> s.to_state
       ORDER BY s.project_version DESC LIMIT 1) AS step_id
    FROM project_deadline d JOIN project p ON p.id = d.project_id WHERE d.late OR d.days_left <= soon),
  turns AS (
    SELECT g.account_id, g.account_id AS giver_id, g.role, g.unit_id FROM role_grant g
    WHERE tstzrange(g.valid_from, g.valid_to) @> now()
    UNION ALL
    SELECT d.receiver_id, d.giver_id, g.role, g.unit_id FROM standing_delegation d JOIN role_grant g ON g.id = d.grant_id
    WHERE vietnam_today() BETWEEN d.from_on AND d.to_on),
  told AS (
    INSERT INTO notice (account_id, kind, project_id, step_id)
    SELECT DISTINCT t.account_id, p.kind, p.id, p.step_id
    FROM pressing p JOIN step_rule r ON r.state = p.state AND r.fund = p.fund AND r.step NOT LIKE 'project.withdraw%'
    JOIN turns t ON t.role = r.role AND (t.unit_id IS NULL OR steward_of(t.unit_id) = p.steward_unit_id)
    JOIN account a ON a.id = t.account_id AND a.disabled_at IS NULL
    WHERE p.step_id IS NOT NULL AND NOT EXISTS (
      SELECT FROM step_apart x JOIN project_step s ON s.step = x.earlier
      WHERE x.step = r.step AND s.project_id = p.id AND ARRAY[s.taken_by, s.on_behalf_of] && ARRAY[t.account_id, t.giver_id])
    ON CONFLICT DO NOTHING RETURNING id)
  SELECT count(*)::integer FROM told
$$;

-- One job on a working day for each account that wants a digest and has something unread; the day is taken with it.
CREATE FUNCTION queue_digests() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  wanted uuid;
  queued integer := 0;
BEGIN
  IF (SELECT number FROM working_day WHERE day = vietnam_today())
     = (SELECT number FROM working_day WHERE day = vietnam_today() - 1) THEN
    RETURN 0;
  END IF;
  FOR wanted IN
    UPDATE notice_setting s SET digested_on = vietnam_today()
    WHERE mail = 'DAILY' AND digested_on IS DISTINCT FROM vietnam_today()
      AND EXISTS (SELECT FROM notice n WHERE n.account_id = s.account_id AND n.read_at IS NULL)
    RETURNING account_id
  LOOP
    PERFORM graphile_worker.add_job('mail_digest', json_build_object('accountId', wanted),
      queue_name => 'mail:' || wanted, max_attempts => 10);
    queued := queued + 1;
  END LOOP;
  RETURN queued;
END $$;

-- Jobs that were tried as often as they may be, the last to fail first; their payload is not shown.
CREATE FUNCTION failed_jobs() RETURNS TABLE (
  id bigint, task text, attempts integer, reason text, failed_at timestamptz, created_at timestamptz
) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT j.id, j.task_identifier, j.attempts::integer, coalesce(j.last_error, ''), j.updated_at, j.created_at
    FROM graphile_worker.jobs j WHERE j.attempts >= j.max_attempts AND j.locked_at IS NULL
    ORDER BY j.updated_at DESC, j.id LIMIT 200;
END $$;

-- How many jobs wait for their turn or their next attempt, and since when the oldest does.
CREATE FUNCTION waiting_jobs() RETURNS TABLE (waiting integer, oldest timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT count(*)::integer, min(j.created_at) FROM graphile_worker.jobs j WHERE j.attempts < j.max_attempts;
END $$;

-- Has a failed job tried again, from its first attempt. Gives what it was; nothing when no such job has failed.
CREATE FUNCTION retry_job(job bigint) RETURNS TABLE (task text, reason text) LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT f.task, f.reason FROM failed_jobs() f WHERE f.id = job;
  IF FOUND THEN
    PERFORM graphile_worker.reschedule_jobs(ARRAY[job], run_at => now(), attempts => 0);
  END IF;
END $$;

REVOKE ALL ON FUNCTION tell_deadlines(integer), queue_digests(), failed_jobs(), waiting_jobs(), retry_job(bigint)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tell_deadlines(integer), queue_digests() TO portal_job;
GRANT EXECUTE ON FUNCTION failed_jobs(), waiting_jobs(), retry_job(bigint) TO portal_admin;
