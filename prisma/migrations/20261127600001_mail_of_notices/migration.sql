-- Notices go out by mail too: how each person wants them, which were sent, and one job for whoever was told, written in
-- the notice's own transaction. The queue (schema graphile_worker) is installed by `migrate` beside these tables.

CREATE TABLE notice_setting (
  account_id uuid PRIMARY KEY REFERENCES account,
  mail text NOT NULL CHECK (mail IN ('AT_ONCE', 'DAILY', 'NONE')),
  language text NOT NULL CHECK (language IN ('vi', 'en')),
  digested_on date
);
ALTER TABLE notice_setting ENABLE ROW LEVEL SECURITY;
GRANT SELECT (account_id, mail, language), INSERT (account_id, mail, language), UPDATE (mail, language)
  ON notice_setting TO portal_province, portal_ministry;
CREATE POLICY own_setting ON notice_setting TO portal_province, portal_ministry
  USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));

ALTER TABLE notice ADD COLUMN mailed_at timestamptz;
CREATE INDEX notice_unmailed ON notice (account_id) WHERE read_at IS NULL AND mailed_at IS NULL;

-- One job for each account that was told and wants mail at once; what was told within its delay goes out in one mail.
-- An account's jobs stand in one queue, so that no two workers write to one person at a time.
CREATE FUNCTION mail_new_notices() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job('mail_notices', json_build_object('accountId', told.account_id),
    queue_name => 'mail:' || told.account_id, run_at => now() + interval '10 seconds', max_attempts => 10)
  FROM (SELECT DISTINCT account_id FROM written ORDER BY account_id) told LEFT JOIN notice_setting s ON s.account_id = told.account_id
  WHERE coalesce(s.mail, 'AT_ONCE') = 'AT_ONCE';
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION mail_new_notices() FROM PUBLIC;
CREATE TRIGGER notice_mailed AFTER INSERT ON notice REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION mail_new_notices();

-- What a person has not read and may still see, two hundred of the latest at most: all of it, or only what is of the last days and no mail
-- has told yet. Nothing for
-- a closed account, and nothing where the person does not want mail of that kind.
CREATE FUNCTION notices_to_mail(account uuid, wanted text) RETURNS TABLE (
  email text, full_name text, language text,
  id uuid, kind text, step text, taken_by text, on_behalf_of text, at timestamptz, code text, title text
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM (
    SELECT a.email, a.full_name, coalesce(s.language, 'vi') AS language,
           n.id, n.kind, step.step, coalesce(taker.full_name, '') AS taken_by, giver.full_name AS on_behalf_of, n.recorded_at AS at, p.code, p.title
    FROM account a LEFT JOIN notice_setting s ON s.account_id = a.id
    JOIN notice n ON n.account_id = a.id AND n.read_at IS NULL AND (wanted = 'DAILY' OR n.mailed_at IS NULL AND n.recorded_at > now() - interval '7 days')
    JOIN project_step step ON step.id = n.step_id JOIN project p ON p.id = n.project_id
    LEFT JOIN account taker ON taker.id = step.taken_by LEFT JOIN account giver ON giver.id = step.on_behalf_of
    WHERE a.id = account AND a.disabled_at IS NULL AND coalesce(s.mail, 'AT_ONCE') = wanted
      AND EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
        AND (g.unit_id IS NULL OR steward_of(g.unit_id) = p.steward_unit_id))
    ORDER BY n.recorded_at DESC, n.id LIMIT 200) latest
  ORDER BY latest.at, latest.id
$$;

CREATE FUNCTION mark_notices_mailed(ids uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE notice SET mailed_at = now() WHERE id = ANY (ids) AND mailed_at IS NULL
$$;

REVOKE ALL ON FUNCTION notices_to_mail(uuid, text), mark_notices_mailed(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notices_to_mail(uuid, text), mark_notices_mailed(uuid[]) TO portal_job;
