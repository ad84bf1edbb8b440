import { z } from "zod";
import { type RawReader, reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { PeriodKey } from "@/lib/domain/periodic-report/period";
import { REPORT_STATES } from "@/lib/domain/periodic-report/report-state";
import { type SubmittedReport, submittedReport } from "@/lib/domain/periodic-report/submitted-report";
import { readReport } from "./get-report";

const rows = z.array(z.object({ unitId: z.string(), state: z.enum(REPORT_STATES), revision: z.int() }));

/** The reports of a period that wait for the Ministry, by province, each held against what it is checked by. */
export function listSubmitted(scope: ReadScope, period: PeriodKey, at: Date): Promise<readonly SubmittedReport[]> {
  return reading(scope, async (tx) => {
    const newest = await newestOf(tx, period);
    const found: SubmittedReport[] = [];
    for (const { unitId, state } of newest) {
      const view = state === "SUBMITTED" ? await readReport(tx, scope, { ...period, unitId }, at) : null;
      const report = view && submittedReport(view, vietnamDay(at));
      if (report) found.push(report);
    }
    return found;
  });
}

/** Where the newest report of each province of a period stands, for whoever sees it. */
export function listNewest(scope: ReadScope, period: PeriodKey): Promise<z.output<typeof rows>> {
  return reading(scope, (tx) => newestOf(tx, period));
}

async function newestOf(tx: RawReader, { year, through }: PeriodKey) {
  return rows.parse(
    await tx.$queryRaw`
      SELECT DISTINCT ON (r.unit_id) r.unit_id AS "unitId", r.state, r.revision FROM provincial_report r
      WHERE r.budget_year = ${year}::integer AND r.through_month = ${through}::integer
        AND r.state <> 'WITHDRAWN'
      ORDER BY r.unit_id, r.version DESC`,
  );
}
