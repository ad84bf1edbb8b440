import { holdPeriod, saveReminder } from "@/lib/db/periods";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import type { RemindPeriodInput } from "@/lib/input/periods";
import { findPeriod } from "@/lib/queries/reports/find-period";
import { explainingReport } from "./explaining-report";
import { noPeriod, periodId } from "./period-id";

/**
 * Nhắc các tỉnh chưa gửi: officers and leaders of every province whose first report of an open period was not sent are
 * told, each province once a day at most. Gives how many provinces were reminded now.
 *
 * Refuses with `access.not-found`, `access.forbidden` or `period.not-now`.
 */
export async function remindPeriod(actor: Actor, key: RemindPeriodInput, _at: Date) {
  const permit = authorize(actor, "period.keep", { id: periodId(key), stewardUnitId: null });
  const reminded = await explainingReport(() =>
    transaction(actor, async (tx) => {
      await holdPeriod(tx, key);
      const { state } = (await findPeriod(tx, key)) ?? refuse(noPeriod(key));
      if (state !== "OPEN") refuse({ code: "period.not-now", state });
      return saveReminder(tx, permit, key);
    }),
  );
  return { ...key, reminded };
}
