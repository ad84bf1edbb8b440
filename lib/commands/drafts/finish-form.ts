import { removeDraft, saveNotice } from "@/lib/db/form-drafts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { DraftKey } from "@/lib/domain/drafts/form-draft";

/** What a form came to: its draft is not needed any more, and the page it goes on to tells its outcome once. */
export type FinishedForm = {
  readonly draft: DraftKey | null;
  readonly news: { readonly page: string; readonly outcome: string } | null;
};

/** Forgets the draft of a form that was done and leaves word for the page that follows. */
export function finishForm(actor: Actor, { draft, news }: FinishedForm): Promise<void> {
  return transaction(actor, async (tx) => {
    if (draft) await removeDraft(tx, draft);
    if (news) await saveNotice(tx, news.page, news.outcome);
  });
}
