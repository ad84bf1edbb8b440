-- A notice is of one thing: a đề án, or a conference; a further noun is one more column, named in the three checks. What is
-- told of a đề án stands in its step. Of a conference it stands in `told`, as it was when it was told; `occasion` says
-- what made it, so that each person hears of it once.

ALTER TABLE notice
  ALTER COLUMN project_id DROP NOT NULL,
  ALTER COLUMN step_id DROP NOT NULL,
  ADD COLUMN conference_id text REFERENCES conference,
  ADD COLUMN occasion text CHECK (length(occasion) BETWEEN 1 AND 300),
  ADD COLUMN told jsonb CHECK (jsonb_typeof(told) = 'object'),
  ADD CONSTRAINT notice_of_one_thing CHECK (num_nonnulls(project_id, conference_id) = 1),
  ADD CONSTRAINT notice_kind_of_its_thing CHECK (split_part(kind, '.', 1) = CASE
    WHEN project_id IS NOT NULL THEN 'project' ELSE 'conference' END),
  ADD CONSTRAINT notice_says_what CHECK (CASE
    WHEN project_id IS NOT NULL THEN step_id IS NOT NULL AND num_nonnulls(occasion, told) = 0
    ELSE step_id IS NULL AND num_nonnulls(occasion, told) = 2 END);
CREATE UNIQUE INDEX notice_of_conference_once ON notice (account_id, conference_id, kind, occasion);

-- An organiser is told of their region's conferences, and chooses how mail comes.
GRANT SELECT, UPDATE (read_at) ON notice TO portal_organiser;
CREATE POLICY organisers_own_notices ON notice FOR SELECT TO portal_organiser USING (account_id = (SELECT app_account()));
CREATE POLICY organisers_own_notices_read ON notice FOR UPDATE TO portal_organiser
  USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));
GRANT SELECT (account_id, mail, language), INSERT (account_id, mail, language), UPDATE (mail, language)
  ON notice_setting TO portal_organiser;
CREATE POLICY organisers_own_setting ON notice_setting TO portal_organiser
  USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));

-- Who may take a step of a conference by their role and place, whatever its state, and who acts for them now: of its
-- provinces, those of one alone where `only_unit` names it.
CREATE FUNCTION conference_people(taken text, of_conference conference, only_unit text) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT DISTINCT h.account_id
  FROM (
    SELECT g.account_id, g.role, g.unit_id, g.region_code FROM role_grant g WHERE tstzrange(g.valid_from, g.valid_to) @> now()
    UNION ALL
    SELECT d.receiver_id, g.role, g.unit_id, g.region_code FROM standing_delegation d JOIN role_grant g ON g.id = d.grant_id
    WHERE vietnam_today() BETWEEN d.from_on AND d.to_on) h
  JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL
  WHERE h.role IN (SELECT r.role FROM conference_step_rule r WHERE r.step = taken)
    AND (h.region_code IS NULL OR h.region_code = (of_conference).region_code)
    AND (h.unit_id IS NULL OR steward_of(h.unit_id) IN (
      SELECT u.steward_unit_id FROM conference_units((of_conference).id) AS u WHERE only_unit IS NULL OR u.unit_id = only_unit))
$$;
REVOKE ALL ON FUNCTION conference_people(text, conference, text) FROM PUBLIC;

-- The conference a notice is of, as a letter names it; what was told, with the names of who did it.
CREATE FUNCTION told_of_conference(of_notice notice) RETURNS json LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT json_build_object('of', 'conference', 'id', (of_notice).id, 'kind', (of_notice).kind,
    'at', to_char((of_notice).recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'read', (of_notice).read_at IS NOT NULL,
    'code', c.id, 'region', c.region_code, 'ordinal', c.ordinal,
    'takenBy', coalesce(taker.full_name, ''), 'onBehalfOf', giver.full_name, 'told', (of_notice).told)
  FROM conference c
  LEFT JOIN account_name taker ON taker.id = ((of_notice).told ->> 'by')::uuid
  LEFT JOIN account_name giver ON giver.id = ((of_notice).told ->> 'onBehalfOf')::uuid
  WHERE c.id = (of_notice).conference_id
$$;

-- The same of a đề án.
CREATE FUNCTION told_of_project(of_notice notice) RETURNS json LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT json_build_object('of', 'project', 'id', (of_notice).id, 'kind', (of_notice).kind,
    'at', to_char((of_notice).recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'read', (of_notice).read_at IS NOT NULL,
    'code', p.code, 'title', p.title, 'step', s.step, 'takenBy', coalesce(taker.full_name, ''), 'onBehalfOf', giver.full_name)
  FROM project p JOIN project_step s ON s.id = (of_notice).step_id
  LEFT JOIN account_name taker ON taker.id = s.taken_by LEFT JOIN account_name giver ON giver.id = s.on_behalf_of
  WHERE p.id = (of_notice).project_id
$$;
REVOKE ALL ON FUNCTION told_of_conference(notice), told_of_project(notice) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION told_of_conference(notice) TO portal_province, portal_ministry, portal_organiser;
GRANT EXECUTE ON FUNCTION told_of_project(notice) TO portal_province, portal_ministry;

-- What a person has not read and may still see, of whatever it is; as before for đề án, and for conferences of whoever
-- still holds a role at their region or province.
DROP FUNCTION notices_to_mail(uuid, text);
CREATE FUNCTION notices_to_mail(account uuid, wanted text) RETURNS TABLE (email text, full_name text, language text, notice json)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT latest.email, latest.full_name, latest.language, coalesce(told_of_project(latest.n), told_of_conference(latest.n))
  FROM (
    SELECT a.email, a.full_name, coalesce(s.language, 'vi') AS language, n
    FROM account a LEFT JOIN notice_setting s ON s.account_id = a.id
    JOIN notice n ON n.account_id = a.id AND n.read_at IS NULL AND (wanted = 'DAILY' OR n.mailed_at IS NULL
      AND n.recorded_at > greatest(now() - interval '7 days', s.mailed_from))
    LEFT JOIN project p ON p.id = n.project_id LEFT JOIN conference c ON c.id = n.conference_id
    WHERE a.id = account AND a.disabled_at IS NULL AND coalesce(s.mail, 'AT_ONCE') = wanted
      AND EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
        AND CASE WHEN n.project_id IS NOT NULL
          THEN g.region_code IS NULL AND (g.unit_id IS NULL OR steward_of(g.unit_id) = p.steward_unit_id)
          ELSE (g.region_code IS NULL OR g.region_code = c.region_code) AND (g.unit_id IS NULL OR steward_of(g.unit_id) IN (
            SELECT u.steward_unit_id FROM conference_units(c.id) AS u)) END)
    ORDER BY n.recorded_at DESC, n.id LIMIT 200) latest
  ORDER BY (latest.n).recorded_at, (latest.n).id
$$;
REVOKE ALL ON FUNCTION notices_to_mail(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notices_to_mail(uuid, text) TO portal_job;
