import { insertRiskLetterJobs } from "@/lib/db/notices";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";

/** Queues this week's letter on money at risk for each officer and leader who wants mail, once. Gives how many. */
export async function queueRiskLetters(actor: Upkeeper, _input: null, _at: Date): Promise<number> {
  const permit = authorize(actor, "notice.mail", { id: "risks", stewardUnitId: null });
  return transaction(actor, (tx) => insertRiskLetterJobs(tx, permit));
}
