import { insertHeadJobs } from "@/lib/db/notices";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";

/** Queues one mail of the audit trail's heads for each auditor. Gives how many. */
export async function queueHeads(actor: Upkeeper, _input: null, _at: Date): Promise<number> {
  const permit = authorize(actor, "notice.mail", { id: "heads", stewardUnitId: null });
  return transaction(actor, (tx) => insertHeadJobs(tx, permit));
}
