import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";

/** How many notices this person has not read; null for a role that has none, which is not even asked. */
export async function countUnread(actor: Actor): Promise<number | null> {
  if (!can(actor, "notice.read", "national")) return null;
  return reading(readScope(actor), (tx) => tx.notice.count({ where: { accountId: actor.accountId, readAt: null } }));
}
