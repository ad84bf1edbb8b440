import { saveDueLocks } from "@/lib/db/reports";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";

/** Locks approved reports of each period whose locking day has come, in the portal's own name. Gives how many that were. */
export async function lockDueReports(actor: Upkeeper, _input: null, _at: Date): Promise<number> {
  const permit = authorize(actor, "report.lock", { id: "due", stewardUnitId: null });
  return transaction(actor, (tx) => saveDueLocks(tx, permit));
}
