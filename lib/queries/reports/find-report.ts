import { bound } from "@/lib/db/statement";
import type { RawReader } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { PeriodKey, ReportingPeriod } from "@/lib/domain/periodic-report/period";
import { type ReportRow, reportRow } from "./report-row";
import { reportStatement } from "./report-sql";

/** Whose report of which period. */
export type ReportKey = PeriodKey & { readonly unitId: string };

const STATEMENTS = { whole: reportStatement(true), figures: reportStatement(false) };

/** One report with everything it is held against, as the reader may see it: one statement. `counted`: see `countedUnits`. */
export async function findReport(
  tx: RawReader,
  { databaseRole }: Pick<ReadScope, "databaseRole">,
  { unitId, year, through }: ReportKey,
  counted: readonly string[],
): Promise<ReportRow> {
  const text = DATABASE_ROLES[databaseRole].behindReports ? STATEMENTS.whole : STATEMENTS.figures;
  const [row] = (await tx.$queryRaw(bound({ text, values: [unitId, year, through, counted] }))) as unknown[];
  return reportRow.parse(row);
}

/** The period of a report as the statement read it; null for one there is not. */
export function periodOf({ period }: ReportRow, key: PeriodKey): ReportingPeriod | null {
  if (!period) return null;
  const { data_from: dataFrom, data_to: dataTo, due_on: dueOn, locks_on: locksOn, ...rest } = period;
  return { year: key.year, through: key.through, ...rest, dataFrom, dataTo, dueOn, locksOn };
}
