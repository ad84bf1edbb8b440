import type { AnyState } from "../steps/step";
import type { StepCode } from "../steps/steps";

/** What is refused of a step, whatever it is of. */
export type StepRefusal =
  | { code: "step.not-now"; step: StepCode; state: AnyState }
  | { code: "step.failed" }
  | { code: "step.own"; step: StepCode }
  | { code: "step.reason-missing"; step: StepCode };
