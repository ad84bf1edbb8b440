import type { Permit } from "@/lib/domain/access/permit";
import type { Transaction } from "./transaction";

/** What a job was when it was tried again. */
export type RetriedJob = { readonly task: string; readonly reason: string };

/** Has the failed job that the permit names tried again; null when no such job has failed. */
export async function retryFailedJob(tx: Transaction, permit: Permit<"job.retry">): Promise<RetriedJob | null> {
  const [job] = await tx.$queryRaw<RetriedJob[]>`SELECT task, reason FROM retry_job(${permit.id}::bigint)`;
  return job ?? null;
}
