import { refuse } from "../errors";
import type { Fund } from "../fund";
import type { ProjectState } from "../project/state";
import type { Step } from "./step";
import { STEPS, type StepCode } from "./steps";

/** What a step looks at of the đề án it is taken on. */
export type Standpoint = { readonly state: ProjectState; readonly fund: Fund };

/** A check for each thing a step requires; each refuses in its own words. */
export type Requirements<Code extends StepCode, Facts> = {
  readonly [Name in (typeof STEPS)[Code]["requires"][number]]: (facts: Facts) => void;
};

/**
 * Takes a step, purely: gives the state the đề án is in afterwards.
 *
 * Refuses with `step.not-now` where the đề án is in another state or of another fund, or with what a requirement
 * refuses with, the first in the step's own order.
 */
export function advance<Code extends StepCode, Facts>(
  code: Code,
  { state, fund }: Standpoint,
  requirements: Requirements<Code, Facts>,
  facts: Facts,
): ProjectState {
  const step: Step = STEPS[code];
  if (!step.from.includes(state) || !step.funds.includes(fund)) refuse({ code: "step.not-now", step: code, state });
  const checks: Readonly<Partial<Record<string, (facts: Facts) => void>>> = requirements;
  for (const name of step.requires) checks[name]?.(facts);
  return step.to ?? state;
}
