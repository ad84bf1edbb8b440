import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { advance } from "@/lib/domain/steps/advance";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import type { DecisionStepInput } from "@/lib/input/plan-decisions";
import { holdDraft } from "./hold-draft";

/**
 * A draft under its lock, as it was seen, and the permit to write or remove it. Refuses with `access.not-found`,
 * `access.forbidden`, `step.not-now` once it is issued, or `decision.stale`.
 */
export async function openDraft(tx: Transaction, actor: Actor, { id, version }: DecisionStepInput) {
  const before = await holdDraft(tx, id);
  const step = STEPS_OF_FUND[before.fund].draft;
  const permit = authorize(actor, step, { id, stewardUnitId: before.stewardUnitId });
  advance(step, before, {}, null);
  if (version !== before.version) refuse({ code: "decision.stale", version: before.version });
  return { permit, before };
}
