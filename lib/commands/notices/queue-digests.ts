import { insertDigestJobs } from "@/lib/db/notices";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";

/** On a working day, queues one digest for each person who wants one and has something unread. Gives how many. */
export async function queueDigests(actor: Upkeeper, _input: null, _at: Date): Promise<number> {
  const permit = authorize(actor, "notice.mail", { id: "digests", stewardUnitId: null });
  return transaction(actor, (tx) => insertDigestJobs(tx, permit));
}
