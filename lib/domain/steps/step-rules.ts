import type { Role } from "../access/roles";
import type { Fund } from "../fund";
import type { ProjectState } from "../project/state";
import { STEP_CODES, STEPS, type StepCode } from "./steps";

/** One row of the database's guard: this step, by this role, on a đề án of this fund in this state. */
export type StepRule = {
  readonly step: StepCode;
  readonly state: ProjectState;
  readonly role: Role;
  readonly fund: Fund;
};

/** All that may be done; what is not among these is refused by the domain, and by the database again. */
export function stepRules(): StepRule[] {
  return STEP_CODES.flatMap((step) => {
    const { from, by, funds } = STEPS[step];
    return from.flatMap((state) => by.flatMap((role) => funds.map((fund) => ({ step, state, role, fund }))));
  });
}
