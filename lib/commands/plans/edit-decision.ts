import { saveDraftAnew } from "@/lib/db/plan-decisions";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { EditDecisionInput } from "@/lib/input/plan-decisions";
import { numberTaken } from "./draft-decision";
import { explainingDecision } from "./explaining-decision";
import { linesOf } from "./lines-of";
import { openDraft } from "./open-draft";

/**
 * Sửa dự thảo quyết định: writes its head and lines anew on the version that was seen. Gives id and version.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now` once it is issued, `decision.stale`,
 * `decision.number-taken` or what `linesOf` refuses with.
 */
export async function editDecision(actor: Actor, input: EditDecisionInput, _at: Date) {
  const { id, version, lines: sent, ...head } = input;
  await explainingDecision(
    () =>
      transaction(actor, async (tx) => {
        const { permit, before } = await openDraft(tx, actor, { id, version });
        await saveDraftAnew(tx, permit, { before, head, lines: await linesOf(tx, before, sent) });
      }),
    numberTaken(input.number),
  );
  return { id, version: version + 1 };
}
