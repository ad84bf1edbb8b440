import { saveAuditEntry } from "@/lib/db/audit";
import { retryFailedJob } from "@/lib/db/jobs";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";

/**
 * Thử lại: has a job that failed for good done again, from its first attempt. Refuses with `access.forbidden`, or with
 * `access.not-found` when no such job has failed.
 */
export async function retryJob(actor: Actor, { id }: { readonly id: string }, _at: Date): Promise<{ id: string }> {
  const permit = authorize(actor, "job.retry", { id, stewardUnitId: null });
  return transaction(actor, async (tx) => {
    const job = await retryFailedJob(tx, permit);
    if (!job) return refuse({ code: "access.not-found", entity: "job", id });
    await saveAuditEntry(tx, permit, { before: { task: job.task, reason: job.reason }, after: { task: job.task } });
    return { id };
  });
}
