import { removeDrafts } from "@/lib/db/form-drafts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { DraftedForm, FormDraft } from "@/lib/domain/drafts/form-draft";
import { findNewestDraft } from "@/lib/queries/drafts/find-draft";

/** Which of a page's short forms came back, and with what. */
export type FormAnswerTaken<Form extends DraftedForm> = { readonly form: Form; readonly draft: FormDraft };

/**
 * How a page's short forms came back, told once: the newest of what was sent about that subject, and no more of it is
 * kept. Null when the page was simply opened.
 */
export function takeFormAnswer<Form extends DraftedForm>(
  actor: Actor,
  forms: readonly Form[],
  subject: string,
): Promise<FormAnswerTaken<Form> | null> {
  return transaction(actor, async (tx) => {
    const newest = await findNewestDraft(tx, forms, subject);
    if (newest) await removeDrafts(tx, forms, subject);
    return newest;
  });
}
