import { type Actor, personsOf } from "../access/actor";
import { can } from "../access/permissions";
import type { Fund } from "../fund";
import { isKeptApart } from "../steps/kept-apart";
import { PROJECT_STEPS } from "../steps/project-steps";
import type { ProjectStepRow } from "../steps/step";
import { PROJECT_STEP_CODES, type ProjectStepCode } from "../steps/verbs";
import type { TakenStep } from "./project-step";
import type { ProjectState } from "./state";

/** A step that waits for this person; `own` where another must take it, because they took an earlier one themselves. */
export type StepAhead = { readonly step: ProjectStepCode; readonly own: boolean };

/** A đề án as its next steps are looked for. */
type Standing = {
  readonly state: ProjectState;
  readonly fund: Fund;
  readonly steward: { readonly id: string };
};

/**
 * The steps this person may take on a đề án as it stands now, in the order of `PROJECT_STEPS`; none for a reader. Of steps
 * that share a word, what is sent decides which it is: the first stands for all.
 */
export function stepsAhead(
  actor: Actor,
  { state, fund, steward }: Standing,
  history: readonly TakenStep[],
): readonly StepAhead[] {
  const taken = history.map(({ step, takenById, onBehalfOfId }) => ({
    step,
    takenBy: takenById,
    onBehalfOf: onBehalfOfId,
  }));
  const ahead = PROJECT_STEP_CODES.flatMap((step): StepAhead[] => {
    const { from, funds }: ProjectStepRow = PROJECT_STEPS[step];
    if (!from.includes(state) || !funds.includes(fund) || !can(actor, step, { stewardUnitId: steward.id })) return [];
    return [{ step, own: isKeptApart(step, personsOf(actor), taken) }];
  });
  return ahead.filter(({ step }, at) => ahead.findIndex((one) => verbOf(one.step) === verbOf(step)) === at);
}

const verbOf = (step: ProjectStepCode) => PROJECT_STEPS[step].verb;
