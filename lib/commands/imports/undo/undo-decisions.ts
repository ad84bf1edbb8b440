import { dropDraft, holdDecision } from "@/lib/db/plan-decisions";
import { authorize } from "@/lib/domain/access/permit";
import type { UndoBar } from "@/lib/domain/intake/undo";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import { findDecision } from "@/lib/queries/plans/find-decision";
import type { Undoing } from "./undoing";

/** Drafts removed between two words of how many are. */
const TOLD_EVERY = 100;

/** Removes the drafts of decisions that an import began and nobody changed since. */
export const undoDecisions: Undoing = async (tx, actor, { made, told }) => {
  const bars: UndoBar[] = [];
  for (const [at, { id, name, version, rewritten }] of made.entries()) {
    if (at % TOLD_EVERY === 0) await told(at);
    const before = (await holdDecision(tx, id)) ? await findDecision(tx, id) : null;
    if (rewritten) bars.push({ name, because: "rewritten" });
    else if (!before) bars.push({ name, because: "gone" });
    else if (before.state === "ISSUED") bars.push({ name, because: "issued" });
    else if (before.version !== version) bars.push({ name, because: "changed" });
    else {
      const step = STEPS_OF_FUND[before.fund].draft;
      await dropDraft(tx, authorize(actor, step, { id, stewardUnitId: before.stewardUnitId }), before);
    }
  }
  return bars;
};
