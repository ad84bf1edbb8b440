import { dropDraft } from "@/lib/db/plan-decisions";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { DecisionStepInput } from "@/lib/input/plan-decisions";
import { explainingDecision } from "./explaining-decision";
import { openDraft } from "./open-draft";

/** Xóa dự thảo quyết định: a draft nobody needs; the trail keeps what it was. Refuses as `editDecision` does. */
export async function dropDecision(actor: Actor, input: DecisionStepInput, _at: Date) {
  await explainingDecision(() =>
    transaction(actor, async (tx) => {
      const { permit, before } = await openDraft(tx, actor, input);
      await dropDraft(tx, permit, before);
    }),
  );
  return { id: input.id, version: input.version };
}
