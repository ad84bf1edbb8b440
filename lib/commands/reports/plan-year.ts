import { savePeriod } from "@/lib/db/periods";
import { referenceInMemory } from "@/lib/db/reference";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { askedCodes } from "@/lib/domain/periodic-report/asked-codes";
import { type PlannedPeriod, planYearBy } from "@/lib/domain/periodic-report/year-plan";
import type { PlanYearInput } from "@/lib/input/year-plan";
import { findPeriod } from "@/lib/queries/reports/find-period";
import { explainingReport } from "./explaining-report";
import { periodId } from "./period-id";

/**
 * Lập kỳ cho cả năm: every period of a year that is not there yet, by one rule of days and with the same questions, all or
 * none of them. Those that stand stay as they are. Gives the months planned now and those that stood.
 *
 * Refuses with `access.forbidden`, `period.indicator-unknown`, `period.content-unknown`, or `period.exists` where there is nothing left to plan.
 */
export async function planYear(actor: Actor, input: PlanYearInput, _at: Date) {
  const { year, pattern, cutDay, dueAfter, locksAfter, measures, sections } = input;
  authorize(actor, "period.keep", { id: String(year), stewardUnitId: null });
  const { catalogue } = await referenceInMemory();
  const periods = planYearBy(year, pattern, { cutDay, dueAfter, locksAfter });
  const planned = await explainingReport(() =>
    transaction(actor, async (tx) => {
      const missing = await missingOf(tx, periods);
      for (const period of missing) {
        const permit = authorize(actor, "period.keep", { id: periodId(period), stewardUnitId: null });
        const codes = askedCodes({ ...input, ...period }, catalogue);
        await savePeriod(tx, permit, { ...period, ...codes, measures, sections });
      }
      return missing.map(({ through }) => through);
    }),
  );
  const [first] = periods;
  if (planned.length === 0 && first) refuse({ code: "period.exists", year, through: first.through });
  return { year, planned, stood: periods.map(({ through }) => through).filter((month) => !planned.includes(month)) };
}

async function missingOf(tx: Transaction, periods: readonly PlannedPeriod[]): Promise<PlannedPeriod[]> {
  const missing: PlannedPeriod[] = [];
  for (const period of periods) if (!(await findPeriod(tx, period))) missing.push(period);
  return missing;
}
