import { lockDraft, removeDraft, saveDraft } from "@/lib/db/form-drafts";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { DraftKey } from "@/lib/domain/drafts/form-draft";
import { type Choice, choiceFields, chosenOf } from "@/lib/domain/project/choice";
import { findChoice } from "@/lib/queries/projects/find-choice";

/** Changes one's own choice under its lock; an empty one is forgotten. */
export function changeChoice(
  actor: Actor,
  key: DraftKey,
  change: (tx: Transaction, before: Choice) => Choice | Promise<Choice>,
): Promise<{ chosen: number }> {
  return transaction(actor, async (tx) => {
    await lockDraft(tx, key);
    const { version, choice } = await findChoice(tx, key);
    const after = await change(tx, choice);
    if (after.length === 0) await removeDraft(tx, key);
    else await saveDraft(tx, key, { version: version + 1, fields: choiceFields(after), refusal: null });
    return { chosen: chosenOf(after).length };
  });
}
