import { holdPeriod, saveExtension } from "@/lib/db/periods";
import { referenceInMemory } from "@/lib/db/reference";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { reportingUnits } from "@/lib/domain/periodic-report/counted-units";
import type { ExtendPeriodInput } from "@/lib/input/periods";
import { findDueOn, findPeriod } from "@/lib/queries/reports/find-period";
import { explainingReport } from "./explaining-report";
import { noPeriod, periodId } from "./period-id";

/**
 * Gia hạn: a later day for one province of a period, or for all. Gives the period.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `period.not-now` or `period.extension-not-later`.
 */
export async function extendPeriod(actor: Actor, input: ExtendPeriodInput, at: Date) {
  const { year, through, unitId, dueOn, reason } = input;
  const { territory } = await referenceInMemory();
  const permit = authorize(actor, "period.keep", { id: periodId(input), stewardUnitId: null });
  if (unitId !== null && !reportingUnits(territory, input).some(({ id }) => id === unitId))
    refuse({ code: "access.not-found", entity: "admin_unit", id: unitId });
  await explainingReport(() =>
    transaction(actor, async (tx) => {
      await holdPeriod(tx, input);
      const period = (await findPeriod(tx, input)) ?? refuse(noPeriod(input));
      if (period.state === "PLANNED") refuse({ code: "period.not-now", state: period.state });
      const owed = (await findDueOn(tx, input, unitId)) ?? period.dueOn;
      if (dueOn <= owed || dueOn < vietnamDay(at)) refuse({ code: "period.extension-not-later", dueOn: owed });
      await saveExtension(tx, permit, { year, through, unitId, dueOn, reason });
    }),
  );
  return { year, through };
}
