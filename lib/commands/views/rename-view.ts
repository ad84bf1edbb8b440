import { isViewNamed, saveViewName } from "@/lib/db/saved-views";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";

/**
 * Đổi tên cách lọc: one's own.
 *
 * Refuses with `view.name-taken`, or `access.not-found` for somebody else's, which looks absent.
 */
export function renameView(
  actor: Actor,
  { id, name }: { readonly id: string; readonly name: string },
  _at: Date,
): Promise<{ id: string; name: string }> {
  const permit = authorize(actor, "view.keep", { id: actor.accountId, stewardUnitId: null });
  return transaction(actor, async (tx) => {
    if (await isViewNamed(tx, permit, name, id)) refuse({ code: "view.name-taken", name });
    return (await saveViewName(tx, permit, id, name))
      ? { id, name }
      : refuse({ code: "access.not-found", entity: "saved_view", id });
  });
}
