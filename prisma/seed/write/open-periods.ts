import type { Client } from "pg";

/**
 * The demo's reporting periods: those of the running year and the year before are open, with a report for each province of
 * their last day; earlier ones are closed and the running year's last is not open yet. Of the newest open period a third
 * of the provinces has sent its report, filled in from the records, and another third is writing it. The running year's
 * first is closed: most provinces are certified as their records stand, some sent late, and three never sent anything.
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
  await client.query(filled(SENT, 3, "(actual * 103 / 100 + 999999) / 1000000 * 1000000"));
  await client.query(`
    UPDATE provincial_report SET state = 'APPROVED', certified_at = submitted_at + interval '3 days'
    WHERE budget_year = 2026 AND through_month = 3 AND state = 'SUBMITTED'`);
  await client.query("UPDATE reporting_period SET state = 'CLOSED' WHERE budget_year = 2026 AND through_month = 3");
  await client.query(filled(BEGUN, 11, "greatest(actual, plan * 97 / 100)"));
}

const placed = (through: number, column: string) => `
  placed AS (
    SELECT id, unit_id, ${column} AS place FROM provincial_report
    WHERE budget_year = 2026 AND through_month = ${through} AND state = 'OPEN')`;

const number = (first: number) => `'${first}' || lpad((ascii(p.unit_id) % 100)::text, 2, '0') || '/BC-SCT'`;

/** Which third a province is in is told by its place in the alphabet of ids. */
const BEGUN = `${placed(11, "row_number() OVER (ORDER BY unit_id) % 3")},
  begun AS (
    UPDATE provincial_report r
    SET state = CASE p.place WHEN 0 THEN 'SUBMITTED' ELSE 'DRAFT' END::report_state, revision = 2,
        number = CASE p.place WHEN 0 THEN ${number(3)} END,
        signed_on = CASE p.place WHEN 0 THEN date '2026-11-18' END,
        submitted_at = CASE p.place WHEN 0 THEN timestamptz '2026-11-18 08:30+07' END
    FROM placed p WHERE r.id = p.id AND p.place < 2 RETURNING r.id, r.unit_id)`;

/** Of every eleven provinces one sent three days late and one nothing. */
const SENT = `${placed(3, "row_number() OVER (ORDER BY unit_id) % 11")},
  begun AS (
    UPDATE provincial_report r
    SET state = 'SUBMITTED', revision = 2, number = ${number(1)}, signed_on = s.day,
        submitted_at = (s.day + time '16:00') AT TIME ZONE 'Asia/Ho_Chi_Minh'
    FROM placed p, reporting_period d, LATERAL (SELECT d.due_on + CASE p.place WHEN 1 THEN 3 ELSE -2 END AS day) s
    WHERE r.id = p.id AND p.place > 0 AND (d.budget_year, d.through_month) = (2026, 3) RETURNING r.id, r.unit_id)`;

/** Reports as they are begun, filled in from the records of their period; what they estimate said in SQL. */
const filled = (begun: string, through: number, estimate: string) => `
  WITH ${begun},
  money AS (
    SELECT b.id, f.fund, m.content_code, coalesce(sum(m.plan), 0)::bigint AS plan,
           coalesce(sum(m.disbursed) FILTER (WHERE m.month <= ${through}), 0)::bigint AS actual
    FROM begun b CROSS JOIN unnest(enum_range(NULL::fund)) AS f (fund)
    LEFT JOIN execution_monthly m ON m.unit_id = b.unit_id AND m.budget_year = 2026 AND m.fund = f.fund
    GROUP BY GROUPING SETS ((b.id, f.fund, m.content_code), (b.id, f.fund)) HAVING grouping(m.content_code) = 1 OR m.content_code IS NOT NULL),
  outputs AS (
    INSERT INTO reported_output (report_id, fund, indicator_code, value)
    SELECT b.id, o.fund, o.indicator_code, sum(o.achieved) FROM begun b
    JOIN output_monthly o ON o.unit_id = b.unit_id AND o.budget_year = 2026 AND o.month <= ${through}
    GROUP BY 1, 2, 3 HAVING sum(o.achieved) > 0)
  INSERT INTO reported_amount (report_id, fund, measure, content_code, amount)
  SELECT id, fund, measure::reported_measure, content_code, amount
  FROM money, LATERAL (VALUES
    ('PLAN', plan), ('ACTUAL', actual), ('ESTIMATE', CASE WHEN content_code IS NULL THEN ${estimate} END)) AS a (measure, amount)
  WHERE amount IS NOT NULL`;
