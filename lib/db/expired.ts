import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import type { Transaction } from "./transaction";

const purged = z.array(z.object({ what: z.string(), removed: z.coerce.number() }));

/** Rows of one kind that were removed. */
export type Purged = { readonly what: string; readonly removed: number };

/**
 * Removes the queue's jobs that nobody took for three days, as mail where no instance has a mail server, and those that
 * failed for good ninety days ago.
 */
export async function dropStaleJobs(tx: Transaction, _permit: Permit<"expired.purge">): Promise<Purged> {
  const removed = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT done.id FROM graphile_worker.complete_jobs(ARRAY(
      SELECT id FROM graphile_worker.jobs
      WHERE attempts = 0 AND run_at < now() - interval '3 days'
         OR attempts >= max_attempts AND updated_at < now() - interval '90 days')) AS done`;
  return { what: "jobs", removed: removed.length };
}

/** Removes at most so many rows of each kind that has served its time. */
export async function purgeBatch(tx: Transaction, _permit: Permit<"expired.purge">, most: number): Promise<Purged[]> {
  return purged.parse(
    await tx.$queryRaw`
    SELECT what, removed FROM purge_expired(${most}::integer)
    UNION ALL SELECT what, removed FROM purge_report_sheets(${most}::integer)`,
  );
}
