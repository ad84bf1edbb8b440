import type { Role } from "../access/roles";
import type { Fund } from "../fund";
import type { ProjectState } from "../project/state";
import type { Step } from "./step";
import { STEP_CODES, STEPS, type StepCode } from "./steps";

/** One row of the database's guard: this step, by this role, on a đề án of this fund in this state, and where it leads. */
export type StepRule = {
  readonly step: StepCode;
  readonly state: ProjectState;
  readonly role: Role;
  readonly fund: Fund;
  readonly toState: ProjectState | null;
};

/** All that may be done; what is not among these is refused by the domain, and by the database again. */
export function stepRules(): StepRule[] {
  return STEP_CODES.flatMap((step) => {
    const { from, by, funds, to }: Step = STEPS[step];
    return from.flatMap((state) =>
      by.flatMap((role) => funds.map((fund) => ({ step, state, role, fund, toState: to }))),
    );
  });
}

/** Who may not take a step: whoever took an earlier one on the same đề án. */
export function stepsApart(): { readonly step: StepCode; readonly earlier: string }[] {
  return STEP_CODES.flatMap((step) => {
    const { apartFrom = [] }: Step = STEPS[step];
    return apartFrom.map((earlier) => ({ step, earlier }));
  });
}
