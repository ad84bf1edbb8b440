-- The audit trail's heads go to every auditor by mail each day, where the owner of the tables cannot rewrite them; and of the jobs
-- that wait, it is told how many are mail, which wait for nothing where no process has a mail server.

-- One job for each auditor, a job of another day that was not done yet taken up by today's.
CREATE FUNCTION queue_heads() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  reader uuid;
  queued integer := 0;
BEGIN
  FOR reader IN
    SELECT a.id FROM account a JOIN role_grant g ON g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
    WHERE g.role = 'AUDITOR' AND a.disabled_at IS NULL ORDER BY a.id
  LOOP
    PERFORM graphile_worker.add_job('mail_heads', json_build_object('accountId', reader),
      queue_name => 'mail:' || reader, job_key => 'heads:' || reader, max_attempts => 10);
    queued := queued + 1;
  END LOOP;
  RETURN queued;
END $$;

-- Whom a mail of the heads is for; nobody where the account is no auditor's any more.
CREATE FUNCTION heads_reader(account uuid) RETURNS TABLE (email text, full_name text) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.email, a.full_name FROM account a
  JOIN role_grant g ON g.account_id = a.id AND g.role = 'AUDITOR' AND tstzrange(g.valid_from, g.valid_to) @> now()
  WHERE a.id = heads_reader.account AND a.disabled_at IS NULL
$$;

DROP FUNCTION waiting_jobs();
CREATE FUNCTION waiting_jobs() RETURNS TABLE (waiting integer, oldest timestamptz, mails integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT count(*)::integer, min(j.created_at), (count(*) FILTER (WHERE j.task_identifier LIKE 'mail\_%'))::integer
    FROM graphile_worker.jobs j WHERE j.attempts < j.max_attempts;
END $$;

REVOKE ALL ON FUNCTION queue_heads(), heads_reader(uuid), waiting_jobs() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION queue_heads(), heads_reader(uuid) TO portal_job;
GRANT EXECUTE ON FUNCTION waiting_jobs() TO portal_admin;
