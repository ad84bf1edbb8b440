import { holdReport, saveReportStep } from "@/lib/db/reports";
import { reading, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { PeriodKey } from "@/lib/domain/periodic-report/period";
import { advance } from "@/lib/domain/steps/advance";
import type { LockPeriodInput } from "@/lib/input/periods";
import { findPeriod } from "@/lib/queries/reports/find-period";
import { listApproved } from "@/lib/queries/reports/list-approved";
import { explainingReport } from "./explaining-report";
import { noPeriod, periodId } from "./period-id";

/**
 * Khóa kỳ báo cáo: locks every approved report of a period, each in a transaction of its own, as the step does it for
 * one. Gives how many were locked now; what somebody else locked meanwhile is not among them.
 *
 * Refuses with `access.not-found`, `access.forbidden` or `report.busy`; what was locked before that stays locked.
 */
export async function lockPeriod(actor: Actor, key: LockPeriodInput, _at: Date) {
  authorize(actor, "report.lock", { id: periodId(key), stewardUnitId: null });
  const approved = await reading(readScope(actor), async (tx) =>
    (await findPeriod(tx, key)) ? listApproved(tx, key) : refuse(noPeriod(key)),
  );
  let locked = 0;
  for (const { id } of approved) if (await lockOne(actor, key, id)) locked += 1;
  return { ...key, locked };
}

function lockOne(actor: Actor, key: PeriodKey, id: string): Promise<boolean> {
  return explainingReport(() =>
    transaction(actor, async (tx) => {
      await holdReport(tx, id);
      const report = (await listApproved(tx, key)).find((one) => one.id === id);
      if (!report) return false;
      const permit = authorize(actor, "report.lock", report);
      const { state: from, revision } = report;
      const to = advance("report.lock", { state: from }, {}, null);
      const said = { note: null, number: null, signedOn: null, records: null, remarks: [] };
      await saveReportStep(tx, permit, { from, to, revision, ...said });
      return true;
    }),
  );
}
