import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ListedPeriod } from "@/lib/domain/periodic-report/period";
import { month } from "./month";
import { periodRow } from "./report-row";

const rows = z.array(
  periodRow
    .extend({ year: z.int(), through: month, expected: z.int(), sent: z.int(), certified: z.int() })
    .transform(({ data_from: dataFrom, data_to: dataTo, due_on: dueOn, locks_on: locksOn, ...rest }): ListedPeriod => {
      return { ...rest, dataFrom, dataTo, dueOn, locksOn };
    }),
);

/** Every reporting period, the newest first, with how many provinces owe a report, have sent it and had it approved. */
export async function listPeriods(scope: ReadScope): Promise<readonly ListedPeriod[]> {
  const found = await reading(
    scope,
    (tx) => tx.$queryRaw`
      SELECT p.budget_year AS year, p.through_month AS through, p.state, p.version, p.data_from::text, p.data_to::text, p.due_on::text,
             p.locks_on::text, p.measures, p.contents, p.indicators, p.sections, p.mark = 'src' AS confirmed, count(r.id)::int AS expected,
             count(r.id) FILTER (WHERE coalesce(r.submitted_at, r.certified_at) IS NOT NULL)::int AS sent,
             count(r.id) FILTER (WHERE r.certified_at IS NOT NULL)::int AS certified
      FROM reporting_period p
      LEFT JOIN provincial_report r ON r.budget_year = p.budget_year AND r.through_month = p.through_month AND r.version = 1
      GROUP BY p.budget_year, p.through_month ORDER BY p.budget_year DESC, p.through_month DESC`,
  );
  return rows.parse(found);
}
