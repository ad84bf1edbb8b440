import type { Client } from "pg";

/**
 * The demo's reporting periods: those of the running year and the year before are open, with a report for each province of
 * their last day; earlier ones are closed and the running year's last is not open yet.
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
}
