import { removeDraft } from "@/lib/db/form-drafts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { DraftKey } from "@/lib/domain/drafts/form-draft";

/** Bỏ nháp: forgets what was typed; where nothing was kept, nothing changes. */
export function discardDraft(actor: Actor, key: DraftKey): Promise<void> {
  return transaction(actor, (tx) => removeDraft(tx, key));
}
