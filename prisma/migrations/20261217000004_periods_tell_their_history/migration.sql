-- What became of a period, for those who keep periods: planned, changed, opened, extended, reminded of and closed as the trail
-- has it, its reports locked as their own histories have it. Newest first.
CREATE FUNCTION period_history(year integer, month integer)
  RETURNS TABLE (act text, at timestamptz, taken_by text, on_behalf_of text, before jsonb, after jsonb, count integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT h.act, h.at, coalesce(taker.full_name, ''), giver.full_name, h.before, h.after, h.count
  FROM (
    SELECT CASE WHEN e.after ? 'reminded' THEN 'reminded' WHEN e.after ? 'reason' THEN 'extended' WHEN e.before IS NULL THEN 'planned'
             WHEN e.after ? 'measures' THEN 'changed' WHEN e.after ->> 'state' = 'OPEN' THEN 'opened' ELSE 'closed' END AS act,
           e.recorded_at AS at, e.account_id, e.on_behalf_of AS behalf_id, e.before, e.after, (e.after ->> 'reminded')::integer AS count
    FROM audit_entry e WHERE e.entity = 'reporting_period' AND e.entity_id = concat(year, '/', month) AND e.permission = 'period.keep'
    UNION ALL
    SELECT 'locked', max(s.taken_at), s.taken_by, s.on_behalf_of, NULL, NULL, count(*)::integer
    FROM report_step s JOIN provincial_report r ON r.id = s.report_id
    WHERE s.step = 'report.lock' AND r.budget_year = year AND r.through_month = month
    GROUP BY s.taken_by, s.on_behalf_of, (s.taken_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) h
  LEFT JOIN account taker ON taker.id = h.account_id LEFT JOIN account giver ON giver.id = h.behalf_id
  ORDER BY h.at DESC, h.act LIMIT 500
$$;
REVOKE EXECUTE ON FUNCTION period_history(integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION period_history(integer, integer) TO portal_ministry;
