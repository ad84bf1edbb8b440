import { type Purged, purgeBatch } from "@/lib/commands/sessions/purge-expired";
import { say } from "../terminal";
import { asOwner } from "./as-owner";

/** `portal purge`: removes what has served its time, a batch to a transaction, until nothing is left. */
export async function purge(): Promise<void> {
  const totals = new Map<string, number>();
  let batch: Purged[];
  do {
    batch = await asOwner(purgeBatch);
    for (const { what, removed } of batch) totals.set(what, (totals.get(what) ?? 0) + removed);
  } while (batch.some(({ removed }) => removed > 0));
  for (const [what, removed] of totals) say(`${what.padEnd(10)} ${removed} removed`);
}
