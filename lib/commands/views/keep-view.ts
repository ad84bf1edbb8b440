import { isViewNamed, saveView } from "@/lib/db/saved-views";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { type SavedView, VIEW_LIMITS } from "@/lib/domain/views/saved-view";

/**
 * Lưu cách lọc: keeps filters of the list of đề án under a name, for whoever saved them alone.
 *
 * Refuses with `view.name-taken` or `view.too-many`.
 */
export function keepView(actor: Actor, view: Omit<SavedView, "id">, _at: Date): Promise<SavedView> {
  const permit = authorize(actor, "view.keep", { id: actor.accountId, stewardUnitId: null });
  return transaction(actor, async (tx) => {
    if (await isViewNamed(tx, permit, view.name)) refuse({ code: "view.name-taken", name: view.name });
    const id = (await saveView(tx, permit, view)) ?? refuse({ code: "view.too-many", most: VIEW_LIMITS.views });
    return { ...view, id };
  });
}
