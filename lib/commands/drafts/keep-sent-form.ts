import { lockDraft, saveDraft } from "@/lib/db/form-drafts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { type DraftKey, type DraftRefusal, keptFields } from "@/lib/domain/drafts/form-draft";
import { findDraft } from "@/lib/queries/drafts/find-draft";

/** A form as it was sent; `refusal` says why it came back, null where it waits to be confirmed or signed for. */
export type SentForm = DraftKey & {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly refusal: DraftRefusal | null;
};

/**
 * Keeps a form that was sent and not done, whole but for its secrets, in place of what was kept: the person saw what
 * they sent.
 */
export function keepSentForm(actor: Actor, { fields, refusal, ...key }: SentForm): Promise<void> {
  return transaction(actor, async (tx) => {
    await lockDraft(tx, key);
    const version = ((await findDraft(tx, key))?.version ?? 0) + 1;
    await saveDraft(tx, key, { version, fields: keptFields(fields), refusal });
  });
}
