import { markNotice } from "@/lib/db/notices";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { requireAccess } from "@/lib/domain/access/permissions";
import { refuse } from "@/lib/domain/errors";

/**
 * Đánh dấu đã đọc: one of the person's own notices; read again, nothing changes. Refuses with `access.forbidden`, or
 * with `access.not-found` for somebody else's, which looks absent.
 */
export async function readNotice(actor: Actor, { id }: { readonly id: string }, at: Date): Promise<{ id: string }> {
  requireAccess(actor, "notice.read", "national");
  const theirs = await transaction(actor, (tx) => markNotice(tx, id, at));
  return theirs ? { id } : refuse({ code: "access.not-found", entity: "notice", id });
}
