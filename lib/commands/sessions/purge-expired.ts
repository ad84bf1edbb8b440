import { dropStaleJobs, type Purged, purgeBatch } from "@/lib/db/expired";
import { transaction } from "@/lib/db/transaction";
import type { Operator, Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";

/** Rows of a kind removed in one transaction: few enough to keep nobody waiting. */
const BATCH = 5_000;

/**
 * Removes what has served its time, a batch to a transaction, until nothing is left: ended sessions, old answers to
 * repeated requests, counts of failed sign-ins, old drafts, untold news, sheets handed in a day ago and jobs that nobody took. Gives how many of each; none of it is anybody's
 * work, so the trail does not speak of it.
 */
export async function purgeExpired(actor: Operator | Upkeeper, _input: null, _at: Date): Promise<Purged[]> {
  const permit = authorize(actor, "expired.purge", { id: "all", stewardUnitId: null });
  const totals = new Map<string, number>();
  let batch: Purged[];
  do {
    batch = await transaction(actor, (tx) => purgeBatch(tx, permit, BATCH));
    for (const { what, removed } of batch) totals.set(what, (totals.get(what) ?? 0) + removed);
  } while (batch.some(({ removed }) => removed > 0));
  const jobs = await transaction(actor, (tx) => dropStaleJobs(tx, permit));
  return [...[...totals].map(([what, removed]) => ({ what, removed })), jobs];
}
