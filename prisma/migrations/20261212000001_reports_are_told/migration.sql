-- Of a periodic report are told those whose turn it is next and those who wait for what became of it: leaders of the province
-- when it is presented, its officers when it is declined, the Ministry's officers when it is submitted, both of the province
-- when it is opened, returned, approved and locked.

ALTER TABLE notice
  ADD COLUMN report_id uuid REFERENCES provincial_report,
  DROP CONSTRAINT notice_of_one_thing,
  DROP CONSTRAINT notice_kind_of_its_thing,
  ADD CONSTRAINT notice_of_one_thing
    CHECK (num_nonnulls(project_id, conference_id, inspection_id, decision_id, report_id) = 1),
  ADD CONSTRAINT notice_kind_of_its_thing CHECK (split_part(kind, '.', 1) = CASE
    WHEN project_id IS NOT NULL THEN 'project' WHEN inspection_id IS NOT NULL THEN 'inspection'
    WHEN decision_id IS NOT NULL THEN 'decision' WHEN report_id IS NOT NULL THEN 'report' ELSE 'conference' END);
CREATE UNIQUE INDEX notice_of_report_once ON notice (account_id, report_id, kind, occasion);

CREATE FUNCTION told_of_report(of_notice notice) RETURNS json LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT json_build_object('of', 'report', 'id', (of_notice).id, 'kind', (of_notice).kind,
    'at', to_char((of_notice).recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'read', (of_notice).read_at IS NOT NULL,
    'code', r.id, 'unitId', r.unit_id, 'year', r.budget_year, 'through', r.through_month, 'version', r.version,
    'takenBy', coalesce(taker.full_name, ''), 'onBehalfOf', giver.full_name, 'told', (of_notice).told)
  FROM provincial_report r
  LEFT JOIN account_name taker ON taker.id = ((of_notice).told ->> 'by')::uuid
  LEFT JOIN account_name giver ON giver.id = ((of_notice).told ->> 'onBehalfOf')::uuid
  WHERE r.id = (of_notice).report_id
$$;
REVOKE ALL ON FUNCTION told_of_report(notice) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION told_of_report(notice) TO portal_province, portal_ministry;

-- Tells whoever holds one of these roles at the report's province, or in the Ministry, and who acts for them now; nobody of
-- what they did themselves. Gives how many were told.
CREATE FUNCTION notice_report(of_report provincial_report, told_kind text, roles account_role[], of_occasion text, said jsonb)
  RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH people AS (
    SELECT g.account_id, g.role, g.unit_id FROM role_grant g WHERE tstzrange(g.valid_from, g.valid_to) @> now()
    UNION ALL
    SELECT d.receiver_id, g.role, g.unit_id FROM standing_delegation d JOIN role_grant g ON g.id = d.grant_id
    WHERE vietnam_today() BETWEEN d.from_on AND d.to_on),
  written AS (
    INSERT INTO notice (account_id, kind, report_id, occasion, told)
    SELECT DISTINCT p.account_id, told_kind, of_report.id, of_occasion, jsonb_build_object(
      'unit', (SELECT v.name FROM admin_unit_version v WHERE v.unit_id = of_report.unit_id AND daterange(v.valid_from, v.valid_to)
        @> (make_date(of_report.budget_year, of_report.through_month, 1) + interval '1 month - 1 day')::date),
      'dueOn', report_due_on(of_report.unit_id, of_report.budget_year, of_report.through_month),
      'by', app_account(), 'onBehalfOf', app_on_behalf()) || said
    FROM people p JOIN account a ON a.id = p.account_id AND a.disabled_at IS NULL
    WHERE p.role = ANY (roles) AND (p.unit_id IS NULL OR steward_of(p.unit_id) = of_report.steward_unit_id)
      AND p.account_id IS DISTINCT FROM app_account()
    ON CONFLICT DO NOTHING RETURNING id)
  SELECT count(*)::integer FROM written
$$;
REVOKE EXECUTE ON FUNCTION notice_report(provincial_report, text, account_role[], text, jsonb) FROM PUBLIC;

-- Whom a step of a report is told, and as what; the note only where it says why.
CREATE FUNCTION notice_report_step(taken report_step) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT notice_report(r, t.kind, t.roles::account_role[], (taken).id::text, jsonb_build_object('note',
    CASE WHEN (taken).step IN ('report.decline', 'report.return') THEN nullif((taken).note, '–') END))
  FROM provincial_report r JOIN (VALUES
    ('report.present', 'report.presented', '{PROVINCE_LEADER}'),
    ('report.decline', 'report.declined', '{PROVINCE_OFFICER}'),
    ('report.submit', 'report.submitted', '{MINISTRY_OFFICER}'),
    ('report.return', 'report.returned', '{PROVINCE_OFFICER,PROVINCE_LEADER}'),
    ('report.approve', 'report.approved', '{PROVINCE_OFFICER,PROVINCE_LEADER}'),
    ('report.lock', 'report.locked', '{PROVINCE_OFFICER,PROVINCE_LEADER}')) AS t (step, kind, roles) ON t.step = (taken).step
  WHERE r.id = (taken).report_id
$$;
REVOKE EXECUTE ON FUNCTION notice_report_step(report_step) FROM PUBLIC;

CREATE FUNCTION tell_report_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL THEN PERFORM notice_report_step(NEW); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER report_step_told AFTER INSERT ON report_step FOR EACH ROW EXECUTE FUNCTION tell_report_step();

-- A first version is opened with its period; a correction is begun by the province itself.
CREATE FUNCTION tell_opened_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND NEW.version = 1 THEN
    PERFORM notice_report(NEW, 'report.opened', '{PROVINCE_OFFICER,PROVINCE_LEADER}', NEW.revision::text, '{"note": null}');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER provincial_report_told AFTER INSERT ON provincial_report FOR EACH ROW EXECUTE FUNCTION tell_opened_report();

CREATE OR REPLACE FUNCTION notices_to_mail(account uuid, wanted text) RETURNS TABLE (email text, full_name text, language text, notice json)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT latest.email, latest.full_name, latest.language,
    coalesce(told_of_project(latest.n), told_of_conference(latest.n), told_of_inspection(latest.n), told_of_decision(latest.n),
      told_of_report(latest.n))
  FROM (
    SELECT a.email, a.full_name, coalesce(s.language, 'vi') AS language, n
    FROM account a LEFT JOIN notice_setting s ON s.account_id = a.id
    JOIN notice n ON n.account_id = a.id AND n.read_at IS NULL AND (wanted = 'DAILY' OR n.mailed_at IS NULL
      AND n.recorded_at > greatest(now() - interval '7 days', s.mailed_from))
    LEFT JOIN inspection i ON i.id = n.inspection_id
    LEFT JOIN project p ON p.id = coalesce(n.project_id, i.project_id) LEFT JOIN conference c ON c.id = n.conference_id
    LEFT JOIN provincial_report r ON r.id = n.report_id
    WHERE a.id = account AND a.disabled_at IS NULL AND coalesce(s.mail, 'AT_ONCE') = wanted
      AND EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
        AND CASE WHEN p.id IS NOT NULL
          THEN g.region_code IS NULL AND (g.unit_id IS NULL OR steward_of(g.unit_id) = p.steward_unit_id)
          WHEN n.decision_id IS NOT NULL THEN steward_of(g.unit_id) = n.occasion
          WHEN r.id IS NOT NULL
            THEN g.region_code IS NULL AND (g.unit_id IS NULL OR steward_of(g.unit_id) = r.steward_unit_id)
          ELSE (g.region_code IS NULL OR g.region_code = c.region_code) AND (g.unit_id IS NULL OR steward_of(g.unit_id) IN (
            SELECT u.steward_unit_id FROM conference_units(c.id) AS u)) END)
    ORDER BY n.recorded_at DESC, n.id LIMIT 200) latest
  ORDER BY (latest.n).recorded_at, (latest.n).id
$$;
