import type { Pool } from "pg";
import type { Fund } from "@/lib/domain/fund";
import type { Dong } from "@/lib/domain/money";

/** A certified report in one line: who, which period, when certified, and what it says of one fund. */
export type CertifiedReport = {
  readonly unitId: string;
  readonly year: number;
  readonly through: number;
  readonly version?: number;
  readonly certifiedOn: string;
  readonly fund: Fund;
  readonly actual?: Dong;
  readonly estimate?: Dong;
};

/** Certifies a province's periodic report; a later version restates an earlier one. */
export async function certify(owner: Pool, report: CertifiedReport): Promise<void> {
  const { unitId, year, through, version = 1, certifiedOn, fund, actual, estimate } = report;
  await owner.query(
    `INSERT INTO reporting_period VALUES ($1, $2, make_date($1, 1, 1), make_date($1, $2, 28), make_date($1, $2, 28), 'uncertain')
     ON CONFLICT DO NOTHING`,
    [year, through],
  );
  // The sample's open periods have a report that nobody has begun.
  await owner.query(
    "DELETE FROM provincial_report WHERE unit_id = $1 AND budget_year = $2 AND through_month = $3 AND state = 'OPEN'",
    [unitId, year, through],
  );
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO provincial_report (unit_id, budget_year, through_month, version, state, number)
     VALUES ($1, $2, $3, $4, 'SUBMITTED', 'BC') RETURNING id`,
    [unitId, year, through, version],
  );
  const id = rows[0]?.id;
  for (const [measure, amount] of [
    ["ACTUAL", actual],
    ["ESTIMATE", estimate],
  ] as const)
    if (amount !== undefined)
      await owner.query("INSERT INTO reported_amount (report_id, fund, measure, amount) VALUES ($1, $2, $3, $4)", [
        id,
        fund,
        measure,
        amount,
      ]);
  await owner.query("UPDATE provincial_report SET state = 'APPROVED', certified_at = $2::timestamptz WHERE id = $1", [
    id,
    certifiedOn,
  ]);
}
