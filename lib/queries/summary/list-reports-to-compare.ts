import { z } from "zod";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { PERIOD_USES } from "@/lib/domain/summary/summary-facts";
import { keptMonth } from "./kept/values";

const reports = z.array(
  z.object({
    ...{ report_id: z.string(), conference_id: z.string(), region: z.enum(REGIONS), year: z.int(), through: keptMonth },
    ...{ uses: z.enum(PERIOD_USES), issue: z.int(), number: z.string() },
    decimals: z.record(z.string(), z.int()),
    ...{ summary: z.unknown(), frozen_at: z.date(), data_version: z.bigint() },
  }),
);

/** An issued report with the figures it printed, as they are kept, and the version of all data now. */
export type ReportToCompare = z.output<typeof reports>[number];

/** Issued reports, the latest of each conference, that were not compared since the data last moved. */
export async function listReportsToCompare(actor: Upkeeper, most: number): Promise<readonly ReportToCompare[]> {
  const found = await transaction(actor, (tx) => tx.$queryRaw`SELECT * FROM reports_to_compare(${most}::integer)`);
  return reports.parse(found);
}
