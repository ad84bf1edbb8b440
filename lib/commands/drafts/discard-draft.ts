import { removeDraft } from "@/lib/db/form-drafts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { DraftKey } from "@/lib/domain/drafts/form-draft";

/** Bỏ nháp: forgets what was typed; where nothing was kept, nothing changes. Gives which draft it was. */
export function discardDraft(actor: Actor, key: DraftKey): Promise<DraftKey> {
  return transaction(actor, async (tx) => {
    await removeDraft(tx, key);
    return { form: key.form, subject: key.subject };
  });
}
