-- Money that stands still, as whoever asks sees it: each row a đề án's, or a contract's, with the day since when. The caller's
-- own policies stand, so a province reads its own. Kinds overlap; nothing adds them to one another.
CREATE FUNCTION money_at_risk(days_to_start integer) RETURNS TABLE (
  risk text, project_id uuid, contract_number text, fund fund, budget_year integer, steward_unit_id text, amount bigint, since date
) LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH share AS (
    SELECT s.project_id, c.number, s.fund, s.budget_year, p.steward_unit_id, p.state, b.amount - b.disbursed AS left_over, b.advanced,
           coalesce(n.end_on, make_date(s.budget_year, 12, 31)) AS end_on
    FROM project p JOIN contract_share s ON s.project_id = p.id JOIN contract c ON c.id = s.contract_id
    JOIN contract_standing n ON n.contract_id = c.id JOIN contract_share_balance b ON b.share_id = s.id
    WHERE p.state IN ('CONTRACTED', 'IN_PROGRESS', 'STOPPED') AND NOT b.accepted)
  SELECT 'contract-overdue', project_id, number, fund, budget_year, steward_unit_id, sum(left_over)::bigint, min(end_on)
  FROM share WHERE state <> 'STOPPED' AND end_on < vietnam_today()
  GROUP BY project_id, number, fund, budget_year, steward_unit_id HAVING sum(left_over) > 0
  UNION ALL
  SELECT 'advance-unsettled', project_id, number, fund, budget_year, steward_unit_id, sum(advanced)::bigint, least(min(end_on), vietnam_today())
  FROM share WHERE end_on < vietnam_today() OR state = 'STOPPED'
  GROUP BY project_id, number, fund, budget_year, steward_unit_id HAVING sum(advanced) > 0
  UNION ALL
  SELECT 'release-uncontracted', y.project_id, NULL, y.fund, y.budget_year, p.steward_unit_id, y.released - y.committed,
         (SELECT min(r.signed_on) FROM release_line l JOIN release r ON r.id = l.release_id
          WHERE l.project_id = y.project_id AND l.budget_year = y.budget_year AND r.issued_at IS NOT NULL)
  FROM project_year_balance y JOIN project p ON p.id = y.project_id
  WHERE y.fund = 'KCQG' AND y.released > y.committed AND p.state IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS')
  UNION ALL
  SELECT 'plan-unreleased', y.project_id, NULL, y.fund, y.budget_year, p.steward_unit_id, y.plan - y.released,
         (SELECT min(d.signed_on) FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
          WHERE l.project_id = y.project_id AND l.budget_year = y.budget_year AND d.issued_at IS NOT NULL)
  FROM project_year_balance y JOIN project p ON p.id = y.project_id
  WHERE y.fund = 'KCQG' AND y.plan > y.released AND p.state IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED')
  UNION ALL
  SELECT 'plan-unreleased', NULL, NULL, l.fund, l.budget_year, l.steward_unit_id, sum(l.signed_amount)::bigint, min(d.signed_on)
  FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
  WHERE l.fund = 'KCQG' AND l.project_id IS NULL AND d.issued_at IS NOT NULL
    AND l.budget_year >= extract(year FROM vietnam_today())::integer
  GROUP BY l.fund, l.budget_year, l.steward_unit_id HAVING sum(l.signed_amount) > 0
  UNION ALL
  SELECT 'project-unstarted', y.project_id, NULL, y.fund, y.budget_year, p.steward_unit_id, y.plan - y.disbursed, began.on_day
  FROM project_year_balance y JOIN project p ON p.id = y.project_id
  CROSS JOIN LATERAL (SELECT coalesce(
    (SELECT min(c.signed_on) FROM contract_share s JOIN contract c ON c.id = s.contract_id
     WHERE s.project_id = p.id AND s.budget_year = y.budget_year),
    (SELECT min(d.signed_on) FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
     WHERE l.project_id = p.id AND l.budget_year = y.budget_year AND d.issued_at IS NOT NULL)) AS on_day) began
  WHERE p.state IN ('ASSIGNED', 'CONTRACTED') AND y.plan > y.disbursed AND began.on_day + days_to_start < vietnam_today() $$;
REVOKE EXECUTE ON FUNCTION money_at_risk(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION money_at_risk(integer) TO portal_province, portal_ministry, portal_organiser, portal_auditor;

-- Each week's letter on money at risk, once to each account that wants mail and answers for it.
CREATE TABLE risk_letter (
  account_id uuid NOT NULL REFERENCES account,
  week date NOT NULL,
  queued_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, week)
);
ALTER TABLE risk_letter ENABLE ROW LEVEL SECURITY;

-- What such a letter tells: the account's place, and count and amount of each kind there. Nothing where mail is not wanted.
CREATE FUNCTION risks_to_mail(account uuid, days_to_start integer) RETURNS TABLE (
  email text, full_name text, language text, risk text, places integer, amount bigint
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.email, a.full_name, coalesce(s.language, 'vi'), r.risk, count(*)::integer, sum(r.amount)::bigint
  FROM account a LEFT JOIN notice_setting s ON s.account_id = a.id
  JOIN LATERAL (SELECT g.unit_id FROM role_grant g WHERE g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
    AND g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER', 'MINISTRY_OFFICER', 'MINISTRY_LEADER') ORDER BY g.role LIMIT 1) g ON true
  JOIN LATERAL (SELECT * FROM money_at_risk(days_to_start) m
    WHERE g.unit_id IS NULL OR m.steward_unit_id = steward_of(g.unit_id)) r ON true
  WHERE a.id = account AND a.disabled_at IS NULL AND coalesce(s.mail, 'AT_ONCE') <> 'NONE'
  GROUP BY a.id, s.language, r.risk $$;

CREATE FUNCTION queue_risk_letters() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  wanted uuid;
  queued integer := 0;
BEGIN
  FOR wanted IN
    INSERT INTO risk_letter (account_id, week)
    SELECT DISTINCT a.id, date_trunc('week', vietnam_today())::date
    FROM account a LEFT JOIN notice_setting s ON s.account_id = a.id
    JOIN role_grant g ON g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
      AND g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER', 'MINISTRY_OFFICER', 'MINISTRY_LEADER')
    WHERE a.disabled_at IS NULL AND coalesce(s.mail, 'AT_ONCE') <> 'NONE'
    ON CONFLICT DO NOTHING RETURNING account_id
  LOOP
    PERFORM graphile_worker.add_job('mail_risks', json_build_object('accountId', wanted),
      queue_name => 'mail:' || wanted, max_attempts => 10);
    queued := queued + 1;
  END LOOP;
  RETURN queued;
END $$;
REVOKE EXECUTE ON FUNCTION risks_to_mail(uuid, integer), queue_risk_letters() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION risks_to_mail(uuid, integer), queue_risk_letters() TO portal_job;
