import { z } from "zod";
import { referenceInMemory } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { lastDayOf } from "@/lib/domain/period/period";
import { type AwaitedReport, awaitingOf } from "@/lib/domain/periodic-report/awaited-reports";
import { REPORT_STATES } from "@/lib/domain/periodic-report/report-state";
import { nameOn } from "@/lib/domain/territory/unit-names";
import { month } from "./month";

const rows = z.array(
  z.object({
    ...{ unitId: z.string(), year: z.int(), through: month, version: z.int() },
    ...{ state: z.enum(REPORT_STATES), dueOn: z.string(), total: z.int() },
  }),
);

/** A page of a desk's reports at most. */
const MOST = 20;

/** The periodic reports that wait for this person, those due first, and how many there are. */
export async function listAwaitedReports(
  actor: Actor,
): Promise<{ readonly items: readonly AwaitedReport[]; readonly total: number }> {
  const awaiting = awaitingOf(actor.role);
  if (!awaiting) return { items: [], total: 0 };
  const { territory } = await referenceInMemory();
  const found = await reading(
    readScope(actor),
    (tx) => tx.$queryRaw`
      SELECT r.unit_id AS "unitId", r.budget_year AS year, r.through_month AS through, r.version, r.state,
             report_due_on(r.unit_id, r.budget_year, r.through_month)::text AS "dueOn", count(*) OVER ()::int AS total
      FROM provincial_report r JOIN reporting_period p USING (budget_year, through_month)
      WHERE r.state::text = ANY (${[...awaiting.states]}::text[])
        AND (p.state = 'OPEN' OR r.version > 1 OR r.state IN ('SUBMITTED', 'RETURNED')
          OR report_due_on(r.unit_id, r.budget_year, r.through_month) >= vietnam_today())
        AND (NOT ${awaiting.presented}::boolean OR 'report.present' = (
          SELECT s.step FROM report_step s WHERE s.report_id = r.id ORDER BY s.report_revision DESC LIMIT 1))
      ORDER BY "dueOn", r.unit_id LIMIT ${MOST}::integer`,
  );
  const items = rows.parse(found);
  return {
    items: items.map(({ total, ...report }) => ({
      ...report,
      unitName: nameOn(territory, report.unitId, lastDayOf(report.year, report.through)).name,
    })),
    total: items[0]?.total ?? 0,
  };
}
