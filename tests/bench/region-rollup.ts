import pg from "pg";
import type { BenchDatabase } from "./databases";

/** The measured region's page and its rollup speak of the same region, year and month. */
export const MEASURED_REGION = { code: "MTTN", year: 2023, through: 9 } as const;

const STATEMENT = `
  SELECT unit_id, fund, budget_year, sum(plan)::text AS plan, sum(released)::text AS released,
         sum(committed)::text AS committed, sum(disbursed)::text AS disbursed
  FROM execution_monthly
  WHERE budget_year IN ($1::int, $1::int - 1) AND unit_id = ANY ($3::text[]) AND month <= $2::int
  GROUP BY unit_id, fund, budget_year`;

/**
 * The region's rollup as the floor reads it: plan, released, committed and disbursed by province, fund and year, this
 * one and the one before. One statement on the rollup's own index; the region's provinces are known beforehand.
 */
export async function regionRollup({ ownerUrl }: BenchDatabase): Promise<{ text: string; values: unknown[] }> {
  const { code, year, through } = MEASURED_REGION;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ unit_id: string }>(
      `SELECT unit_id FROM region_membership
       WHERE region_code = $1 AND daterange(valid_from, valid_to) @> make_date($2, $3, 1) ORDER BY 1`,
      [code, year, through],
    );
    return { text: STATEMENT, values: [year, through, rows.map((row) => row.unit_id)] };
  } finally {
    await owner.end();
  }
}
