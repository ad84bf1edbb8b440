import { z } from "zod";
import type { RawReader } from "@/lib/db/transaction";
import type { PeriodKey, ReportingPeriod } from "@/lib/domain/periodic-report/period";
import { periodRow } from "./report-row";

const rows = z.array(
  periodRow.transform(({ data_from: dataFrom, data_to: dataTo, due_on: dueOn, locks_on: locksOn, ...rest }) => ({
    ...rest,
    ...{ dataFrom, dataTo, dueOn, locksOn },
  })),
);

/** A reporting period; null for one there is not. */
export async function findPeriod(tx: RawReader, { year, through }: PeriodKey): Promise<ReportingPeriod | null> {
  const found = await tx.$queryRaw`
    SELECT state, version, data_from::text, data_to::text, due_on::text, locks_on::text, measures, contents, indicators, sections,
           mark = 'src' AS confirmed
    FROM reporting_period WHERE budget_year = ${year} AND through_month = ${through}`;
  const [period] = rows.parse(found);
  return period ? { year, through, ...period } : null;
}

/** The day a province owes its report by; null for a period there is not. */
export async function findDueOn(
  tx: RawReader,
  { year, through }: PeriodKey,
  unitId: string | null,
): Promise<string | null> {
  const found = await tx.$queryRaw`SELECT report_due_on(${unitId}, ${year}::integer, ${through}::integer)::text AS due`;
  return z.tuple([z.object({ due: z.string().nullable() })]).parse(found)[0].due;
}
