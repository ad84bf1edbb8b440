import { lockDraft, saveDraft } from "@/lib/db/form-drafts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { type FormDraft, keptFields, nextVersion } from "@/lib/domain/drafts/form-draft";
import type { KeepDraftInput } from "@/lib/input/drafts";
import { findDraft } from "@/lib/queries/drafts/find-draft";

/**
 * Lưu nháp: keeps what is typed so far, for its account alone. Gives the draft with its new version.
 *
 * Refuses with `draft.stale`, naming both texts, when another browser saved since `version` was read.
 */
export function keepDraft(actor: Actor, { version: seen, ...given }: KeepDraftInput, at: Date): Promise<FormDraft> {
  const fields = keptFields(given.fields);
  return transaction(actor, async (tx) => {
    await lockDraft(tx, given);
    const version = nextVersion(await findDraft(tx, given), seen, fields);
    await saveDraft(tx, given, { version, fields, refusal: null });
    return { version, fields, refusal: null, savedAt: at.toISOString() };
  });
}
