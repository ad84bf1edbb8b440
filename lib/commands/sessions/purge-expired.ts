import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";

const BATCH = 5_000;
const purged = z.array(z.object({ what: z.string(), removed: z.coerce.number() }));

/** Rows of one kind that were removed. */
export type Purged = { readonly what: string; readonly removed: number };

/** Removes one batch of ended sessions, old answers to repeated requests, counts of failed sign-ins that ran out, old drafts and untold news. */
export async function purgeBatch(tx: Transaction): Promise<Purged[]> {
  return purged.parse(await tx.$queryRaw`SELECT what, removed FROM purge_expired(${BATCH}::integer)`);
}
