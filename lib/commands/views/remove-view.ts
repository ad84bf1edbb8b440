import { deleteView } from "@/lib/db/saved-views";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";

/** Xóa cách lọc: one's own. Refuses with `access.not-found` for somebody else's, which looks absent. */
export function removeView(actor: Actor, { id }: { readonly id: string }, _at: Date): Promise<{ id: string }> {
  const permit = authorize(actor, "view.keep", { id: actor.accountId, stewardUnitId: null });
  return transaction(actor, async (tx) =>
    (await deleteView(tx, permit, id)) ? { id } : refuse({ code: "access.not-found", entity: "saved_view", id }),
  );
}
