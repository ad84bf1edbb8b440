import { type Actor, personsOf } from "../access/actor";
import { can } from "../access/permissions";
import { ADJUSTMENT_STEPS, ADJUSTMENT_VERBS, adjustmentStep } from "../steps/adjustment-steps";
import type { Adjustment } from "./adjustment";
import type { AdjustmentState } from "./adjustment-state";
import { levelOf } from "./change";

/** What this person may do with a request as it stands: write it, take it further; nobody decides what they wrote. */
export function adjustmentWork(actor: Actor, { state, lines, writers, project }: Adjustment) {
  const { fund, stewardUnitId } = project;
  const isOpen = (from: readonly AdjustmentState[]) => from.includes(state);
  const persons = personsOf(actor);
  const ahead = ADJUSTMENT_VERBS.flatMap((verb) => {
    const step = adjustmentStep(verb, fund, levelOf(lines));
    return isOpen(ADJUSTMENT_STEPS[step].from) && can(actor, step, { stewardUnitId }) ? [{ verb, step }] : [];
  });
  return {
    ahead,
    own: ahead.some(({ verb }) => verb === "agree") && writers.some((writer) => persons.includes(writer)),
    writes: isOpen(ADJUSTMENT_STEPS["adjustment.write"].from) && can(actor, "adjustment.write", { stewardUnitId }),
  };
}
