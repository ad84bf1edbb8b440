import type { Client } from "pg";

/**
 * The demo's reporting periods: those of the running year and the year before are open, with a report for each province of
 * their last day; earlier ones are closed and the running year's last is not open yet. Of the newest open period a third
 * of the provinces has sent its report, filled in from the records, and another third is writing it.
 */
export async function openPeriods(client: Client): Promise<void> {
  await client.query(`
    UPDATE reporting_period SET state = CASE
      WHEN budget_year <= 2024 THEN 'CLOSED' WHEN budget_year = 2026 AND through_month = 12 THEN 'PLANNED' ELSE 'OPEN' END::period_state`);
  await client.query(`
    INSERT INTO provincial_report (unit_id, budget_year, through_month, state)
    SELECT u.id, p.budget_year, p.through_month, 'OPEN'
    FROM reporting_period p
    CROSS JOIN LATERAL (SELECT (make_date(p.budget_year, p.through_month, 1) + interval '1 month - 1 day')::date AS day) last
    JOIN admin_unit u ON daterange(u.valid_from, u.valid_to) @> last.day
    WHERE p.state = 'OPEN'
    ON CONFLICT DO NOTHING`);
  await client.query(BEGUN);
}

/** Which third a province is in is told by its place in the alphabet of ids. */
const BEGUN = `
  WITH placed AS (
    SELECT id, unit_id, row_number() OVER (ORDER BY unit_id) % 3 AS third FROM provincial_report
    WHERE budget_year = 2026 AND through_month = 11 AND state = 'OPEN'),
  begun AS (
    UPDATE provincial_report r
    SET state = CASE p.third WHEN 0 THEN 'SUBMITTED' ELSE 'DRAFT' END::report_state, revision = 2,
        number = CASE p.third WHEN 0 THEN '3' || lpad((ascii(p.unit_id) % 100)::text, 2, '0') || '/BC-SCT' END,
        signed_on = CASE p.third WHEN 0 THEN date '2026-11-18' END,
        submitted_at = CASE p.third WHEN 0 THEN timestamptz '2026-11-18 08:30+07' END
    FROM placed p WHERE r.id = p.id AND p.third < 2 RETURNING r.id, r.unit_id),
  money AS (
    SELECT b.id, f.fund, m.content_code, coalesce(sum(m.plan), 0)::bigint AS plan,
           coalesce(sum(m.disbursed) FILTER (WHERE m.month <= 11), 0)::bigint AS actual
    FROM begun b CROSS JOIN unnest(enum_range(NULL::fund)) AS f (fund)
    LEFT JOIN execution_monthly m ON m.unit_id = b.unit_id AND m.budget_year = 2026 AND m.fund = f.fund
    GROUP BY GROUPING SETS ((b.id, f.fund, m.content_code), (b.id, f.fund)) HAVING grouping(m.content_code) = 1 OR m.content_code IS NOT NULL),
  outputs AS (
    INSERT INTO reported_output (report_id, fund, indicator_code, value)
    SELECT b.id, o.fund, o.indicator_code, sum(o.achieved) FROM begun b
    JOIN output_monthly o ON o.unit_id = b.unit_id AND o.budget_year = 2026 AND o.month <= 11
    GROUP BY 1, 2, 3 HAVING sum(o.achieved) > 0)
  INSERT INTO reported_amount (report_id, fund, measure, content_code, amount)
  SELECT id, fund, measure::reported_measure, content_code, amount
  FROM money, LATERAL (VALUES
    ('PLAN', plan), ('ACTUAL', actual), ('ESTIMATE', CASE WHEN content_code IS NULL THEN greatest(actual, plan * 97 / 100) END)) AS a (measure, amount)
  WHERE amount IS NOT NULL`;
