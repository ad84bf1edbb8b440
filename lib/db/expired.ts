import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import type { Transaction } from "./transaction";

const purged = z.array(z.object({ what: z.string(), removed: z.coerce.number() }));

/** Rows of one kind that were removed. */
export type Purged = { readonly what: string; readonly removed: number };

/** Removes at most so many rows of each kind that has served its time. */
export async function purgeBatch(tx: Transaction, _permit: Permit<"expired.purge">, most: number): Promise<Purged[]> {
  return purged.parse(await tx.$queryRaw`SELECT what, removed FROM purge_expired(${most}::integer)`);
}
