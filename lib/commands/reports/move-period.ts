import { holdPeriod, savePeriodMove } from "@/lib/db/periods";
import { referenceInMemory } from "@/lib/db/reference";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { reportingUnits } from "@/lib/domain/periodic-report/counted-units";
import { decidePeriod } from "@/lib/domain/periodic-report/decide-period";
import type { MovePeriodInput } from "@/lib/input/periods";
import { findPeriod } from "@/lib/queries/reports/find-period";
import { explainingReport } from "./explaining-report";
import { noPeriod, periodId } from "./period-id";

/**
 * Mở kỳ, đóng kỳ: opened, every province there is on its last day has a report to write; closed, it takes no first report
 * any more but of who was given time. Gives its state and version.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `period.stale` or `period.not-now`.
 */
export async function movePeriod(actor: Actor, { verb, version, ...key }: MovePeriodInput, _at: Date) {
  const { territory } = await referenceInMemory();
  const permit = authorize(actor, "period.keep", { id: periodId(key), stewardUnitId: null });
  const units = reportingUnits(territory, key).map(({ id }) => id);
  const state = await explainingReport(() =>
    transaction(actor, async (tx) => {
      await holdPeriod(tx, key);
      const period = (await findPeriod(tx, key)) ?? refuse(noPeriod(key));
      const to = decidePeriod(verb, version, period);
      await savePeriodMove(tx, permit, period, to, units);
      return to;
    }),
  );
  return { ...key, state, version: version + 1 };
}
