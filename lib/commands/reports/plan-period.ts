import { holdPeriod, savePeriod, savePeriodAnew } from "@/lib/db/periods";
import { referenceInMemory } from "@/lib/db/reference";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { askedCodes } from "@/lib/domain/periodic-report/asked-codes";
import { requireDaysInOrder, requireUnasked } from "@/lib/domain/periodic-report/decide-period";
import type { EditPeriodInput, PlanPeriodInput } from "@/lib/input/periods";
import { findPeriod } from "@/lib/queries/reports/find-period";
import { explainingReport } from "./explaining-report";
import { noPeriod, periodId } from "./period-id";

/**
 * Lập kỳ báo cáo, not open yet: days, measures, indicators and passages it will ask. Gives which period.
 *
 * Refuses with `access.forbidden`, `period.exists`, `period.days-crossed`, `period.content-unknown` or `period.indicator-unknown`.
 */
export async function planPeriod(actor: Actor, input: PlanPeriodInput, _at: Date) {
  const { year, through } = input;
  const permit = authorize(actor, "period.keep", { id: periodId(input), stewardUnitId: null });
  requireDaysInOrder(input);
  const codes = await codesOf(input);
  await explainingReport(() =>
    transaction(actor, async (tx) => {
      if (await findPeriod(tx, input)) refuse({ code: "period.exists", year, through });
      await savePeriod(tx, permit, { ...input, ...codes });
    }),
  );
  return { year, through };
}

/**
 * Sửa kỳ báo cáo: all of it before it is open, afterwards only when it is due and locked. Gives its version.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `period.stale`, `period.not-now`, `period.days-crossed`, `period.content-unknown` or `period.indicator-unknown`.
 */
export async function editPeriod(actor: Actor, { version, ...input }: EditPeriodInput, _at: Date) {
  const { year, through } = input;
  const permit = authorize(actor, "period.keep", { id: periodId(input), stewardUnitId: null });
  requireDaysInOrder(input);
  const codes = await codesOf(input);
  await explainingReport(() =>
    transaction(actor, async (tx) => {
      await holdPeriod(tx, input);
      const before = (await findPeriod(tx, input)) ?? refuse(noPeriod(input));
      if (version !== before.version) refuse({ code: "period.stale", version: before.version });
      const after = { ...input, ...codes };
      requireUnasked(before, after);
      await savePeriodAnew(tx, permit, before, after);
    }),
  );
  return { year, through, version: version + 1 };
}

async function codesOf(input: PlanPeriodInput) {
  return askedCodes(input, (await referenceInMemory()).catalogue);
}
