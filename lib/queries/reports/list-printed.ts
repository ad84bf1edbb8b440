import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import type { PrintedReport } from "@/lib/domain/periodic-report/printed-report";
import type { ReportKey } from "./find-report";

const rows = z.array(
  z.object({ conferenceId: z.string(), region: z.enum(REGIONS), ordinal: z.int(), number: z.string() }),
);

/**
 * Issued conference reports that printed an earlier version's figures of this province and period: of its region, whose
 * period, same period of the year before or last year's result it is, issued before the newest correction counted.
 */
export async function listPrinted(
  scope: ReadScope,
  { unitId, year, through }: ReportKey,
): Promise<readonly PrintedReport[]> {
  const found = await reading(
    scope,
    (tx) => tx.$queryRaw`
      SELECT DISTINCT ON (c.id) c.id AS "conferenceId", c.region_code AS region, c.ordinal, i.number
      FROM issued_report i JOIN conference c ON c.id = i.conference_id
      JOIN region_membership m ON m.region_code = c.region_code AND daterange(m.valid_from, m.valid_to) @> c.period_end
      WHERE m.unit_id = ${unitId}
        AND (c.report_year = ${year}::integer AND c.through = ${through}::integer
          OR c.report_year - 1 = ${year}::integer AND ${through}::integer IN (12, c.through))
        AND i.issued_at < (SELECT max(r.certified_at) FROM provincial_report r
          WHERE r.unit_id = ${unitId} AND r.budget_year = ${year}::integer AND r.through_month = ${through}::integer AND r.version > 1)
      ORDER BY c.id, i.issue DESC`,
  );
  return rows.parse(found);
}
