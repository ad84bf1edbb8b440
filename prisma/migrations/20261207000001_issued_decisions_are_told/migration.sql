-- Each province that an issued decision gives money to, or takes it from, is told of it: how many of its lines are the
-- province's, and what they come to. Its đề án that are assigned by it are told of apart.

ALTER TABLE notice
  ADD COLUMN decision_id uuid REFERENCES plan_decision,
  DROP CONSTRAINT notice_of_one_thing,
  DROP CONSTRAINT notice_kind_of_its_thing,
  ADD CONSTRAINT notice_of_one_thing CHECK (num_nonnulls(project_id, conference_id, inspection_id, decision_id) = 1),
  ADD CONSTRAINT notice_kind_of_its_thing CHECK (split_part(kind, '.', 1) = CASE
    WHEN project_id IS NOT NULL THEN 'project' WHEN inspection_id IS NOT NULL THEN 'inspection'
    WHEN decision_id IS NOT NULL THEN 'decision' ELSE 'conference' END);
CREATE UNIQUE INDEX notice_of_decision_once ON notice (account_id, decision_id, kind, occasion);

CREATE FUNCTION told_of_decision(of_notice notice) RETURNS json LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT json_build_object('of', 'decision', 'id', (of_notice).id, 'kind', (of_notice).kind,
    'at', to_char((of_notice).recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'read', (of_notice).read_at IS NOT NULL,
    'code', d.id, 'number', d.number, 'signedOn', d.signed_on, 'fund', d.fund, 'year', d.budget_year, 'decided', d.kind,
    'takenBy', coalesce(taker.full_name, ''), 'onBehalfOf', giver.full_name, 'told', (of_notice).told)
  FROM plan_decision d
  LEFT JOIN account_name taker ON taker.id = ((of_notice).told ->> 'by')::uuid
  LEFT JOIN account_name giver ON giver.id = ((of_notice).told ->> 'onBehalfOf')::uuid
  WHERE d.id = (of_notice).decision_id
$$;
REVOKE ALL ON FUNCTION told_of_decision(notice) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION told_of_decision(notice) TO portal_province;

-- Officers and leaders of each province with a line, and who acts for them now; nobody of what they issued themselves.
CREATE FUNCTION notice_issued(issued uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH concerned AS MATERIALIZED (
    SELECT l.decision_id, steward_of(l.unit_id) AS unit_id, count(*) AS lines, sum(l.signed_amount) AS amount
    FROM plan_line l WHERE l.decision_id = ANY (issued) GROUP BY 1, 2),
  people AS MATERIALIZED (
    SELECT g.account_id, steward_of(g.unit_id) AS unit_id FROM role_grant g
    WHERE tstzrange(g.valid_from, g.valid_to) @> now() AND g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER')
    UNION
    SELECT d.receiver_id, steward_of(g.unit_id) FROM standing_delegation d JOIN role_grant g ON g.id = d.grant_id
    WHERE vietnam_today() BETWEEN d.from_on AND d.to_on AND g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER'))
  INSERT INTO notice (account_id, kind, decision_id, occasion, told)
  SELECT p.account_id, 'decision.issued', c.decision_id, c.unit_id, jsonb_build_object('lines', c.lines,
    'amount', c.amount::text, 'by', app_account(), 'onBehalfOf', app_on_behalf())
  FROM concerned c JOIN people p USING (unit_id) JOIN account a ON a.id = p.account_id AND a.disabled_at IS NULL
  WHERE p.account_id IS DISTINCT FROM app_account()
  ON CONFLICT DO NOTHING
$$;
REVOKE EXECUTE ON FUNCTION notice_issued(uuid[]) FROM PUBLIC;

CREATE FUNCTION tell_issued() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  PERFORM notice_issued(ARRAY(
    SELECT n.id FROM new_rows n JOIN old_rows o USING (id) WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER plan_decision_told AFTER UPDATE ON plan_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION tell_issued();

CREATE OR REPLACE FUNCTION notices_to_mail(account uuid, wanted text) RETURNS TABLE (email text, full_name text, language text, notice json)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT latest.email, latest.full_name, latest.language,
    coalesce(told_of_project(latest.n), told_of_conference(latest.n), told_of_inspection(latest.n), told_of_decision(latest.n))
  FROM (
    SELECT a.email, a.full_name, coalesce(s.language, 'vi') AS language, n
    FROM account a LEFT JOIN notice_setting s ON s.account_id = a.id
    JOIN notice n ON n.account_id = a.id AND n.read_at IS NULL AND (wanted = 'DAILY' OR n.mailed_at IS NULL
      AND n.recorded_at > greatest(now() - interval '7 days', s.mailed_from))
    LEFT JOIN inspection i ON i.id = n.inspection_id
    LEFT JOIN project p ON p.id = coalesce(n.project_id, i.project_id) LEFT JOIN conference c ON c.id = n.conference_id
    WHERE a.id = account AND a.disabled_at IS NULL AND coalesce(s.mail, 'AT_ONCE') = wanted
      AND EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
        AND CASE WHEN p.id IS NOT NULL
          THEN g.region_code IS NULL AND (g.unit_id IS NULL OR steward_of(g.unit_id) = p.steward_unit_id)
          WHEN n.decision_id IS NOT NULL THEN steward_of(g.unit_id) = n.occasion
          ELSE (g.region_code IS NULL OR g.region_code = c.region_code) AND (g.unit_id IS NULL OR steward_of(g.unit_id) IN (
            SELECT u.steward_unit_id FROM conference_units(c.id) AS u)) END)
    ORDER BY n.recorded_at DESC, n.id LIMIT 200) latest
  ORDER BY (latest.n).recorded_at, (latest.n).id
$$;
