import type pg from "pg";

/** A year of which the sample has no reports. */
const YEAR = 2027;

/**
 * Lays a board of 34 provinces by twelve periods into a year: every report approved, each with all contents and measures
 * of both funds and a passage. Gives the year, and a province of it.
 */
export async function aWholeYear(owner: pg.Pool): Promise<{ readonly unitId: string; readonly year: number }> {
  await owner.query(
    `INSERT INTO reporting_period (budget_year, through_month, data_from, data_to, due_on, mark)
     SELECT $1, m, make_date($1, 1, 1), make_date($1, m, 28), make_date($1 + 1, 1, 20), 'uncertain' FROM generate_series(1, 12) m
     ON CONFLICT DO NOTHING`,
    [YEAR],
  );
  await owner.query(
    `INSERT INTO provincial_report (unit_id, budget_year, through_month, state, number)
     SELECT u.id, $1, m, 'SUBMITTED', 'BC ' || m FROM admin_unit u, generate_series(1, 12) m
     WHERE u.valid_to IS NULL`,
    [YEAR],
  );
  await owner.query(
    `INSERT INTO reported_amount (report_id, fund, measure, content_code, amount)
     SELECT r.id, f::fund, k::reported_measure, c.code, 1000000 * r.through_month
     FROM provincial_report r, unnest(ARRAY['KCQG', 'KCDP']) f, unnest(ARRAY['PLAN', 'ACTUAL', 'ESTIMATE']) k,
          (SELECT code FROM content UNION ALL SELECT NULL) c
     WHERE r.budget_year = $1`,
    [YEAR],
  );
  await owner.query(
    `INSERT INTO report_text (report_id, section, body)
     SELECT id, 'results', repeat('Tỉnh đã tổ chức hội chợ, đào tạo nghề. ', 50) FROM provincial_report WHERE budget_year = $1`,
    [YEAR],
  );
  await owner.query("UPDATE provincial_report SET state = 'APPROVED', certified_at = now() WHERE budget_year = $1", [
    YEAR,
  ]);
  const { rows } = await owner.query<{ id: string }>(
    "SELECT max(unit_id) AS id FROM provincial_report WHERE budget_year = $1",
    [YEAR],
  );
  return { unitId: rows[0]?.id ?? "", year: YEAR };
}
