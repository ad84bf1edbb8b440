import { dropDraft, saveDraftAnew } from "@/lib/db/plan-decisions";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { advance } from "@/lib/domain/steps/advance";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import type { DecisionStepInput, EditDecisionInput } from "@/lib/input/plan-decisions";
import { numberTaken } from "./draft-decision";
import { explainingDecision } from "./explaining-decision";
import { holdDraft } from "./hold-draft";
import { linesOf } from "./lines-of";

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

async function openDraft(tx: Transaction, actor: Actor, { id, version }: DecisionStepInput) {
  const before = await holdDraft(tx, id);
  const step = STEPS_OF_FUND[before.fund].draft;
  const permit = authorize(actor, step, { id, stewardUnitId: before.stewardUnitId });
  advance(step, before, {}, null);
  if (version !== before.version) refuse({ code: "decision.stale", version: before.version });
  return { permit, before };
}
