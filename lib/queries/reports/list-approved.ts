import { z } from "zod";
import type { RawReader } from "@/lib/db/transaction";
import type { PeriodKey } from "@/lib/domain/periodic-report/period";

const rows = z.array(
  z.object({ id: z.string(), revision: z.int(), state: z.literal("APPROVED"), stewardUnitId: z.string() }),
);

/** Approved reports of a period that are not locked, every version of them. */
export async function listApproved(tx: RawReader, { year, through }: PeriodKey) {
  const found = await tx.$queryRaw`
    SELECT id, revision, state, steward_unit_id AS "stewardUnitId" FROM provincial_report
    WHERE budget_year = ${year}::integer AND through_month = ${through}::integer AND state = 'APPROVED'
    ORDER BY unit_id, version`;
  return rows.parse(found);
}
