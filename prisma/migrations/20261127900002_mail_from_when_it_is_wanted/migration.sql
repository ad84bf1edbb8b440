-- Who wanted no mail and then wants it at once is written to of what comes from then on.
ALTER TABLE notice_setting ADD COLUMN mailed_from timestamptz;

CREATE FUNCTION mail_from_now() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.mailed_from := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER notice_setting_from_now BEFORE UPDATE ON notice_setting FOR EACH ROW
  WHEN (OLD.mail = 'NONE' AND NEW.mail <> 'NONE') EXECUTE FUNCTION mail_from_now();

CREATE OR REPLACE FUNCTION notices_to_mail(account uuid, wanted text) RETURNS TABLE (
  email text, full_name text, language text,
  id uuid, kind text, step text, taken_by text, on_behalf_of text, at timestamptz, code text, title text
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM (
    SELECT a.email, a.full_name, coalesce(s.language, 'vi') AS language,
           n.id, n.kind, step.step, coalesce(taker.full_name, '') AS taken_by, giver.full_name AS on_behalf_of, n.recorded_at AS at, p.code, p.title
    FROM account a LEFT JOIN notice_setting s ON s.account_id = a.id
    JOIN notice n ON n.account_id = a.id AND n.read_at IS NULL AND (wanted = 'DAILY' OR n.mailed_at IS NULL
      AND n.recorded_at > greatest(now() - interval '7 days', s.mailed_from))
    JOIN project_step step ON step.id = n.step_id JOIN project p ON p.id = n.project_id
    LEFT JOIN account taker ON taker.id = step.taken_by LEFT JOIN account giver ON giver.id = step.on_behalf_of
    WHERE a.id = account AND a.disabled_at IS NULL AND coalesce(s.mail, 'AT_ONCE') = wanted
      AND EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
        AND (g.unit_id IS NULL OR steward_of(g.unit_id) = p.steward_unit_id))
    ORDER BY n.recorded_at DESC, n.id LIMIT 200) latest
  ORDER BY latest.at, latest.id
$$;
