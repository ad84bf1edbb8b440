import type { StepRefusal } from "@/lib/domain/refusals/step-refusal";
import { CONFLICT, FAILED, FORBIDDEN, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a step, whatever it is of. */
export const stepStatus: Record<StepRefusal["code"], number> = {
  "step.not-now": CONFLICT,
  "step.failed": FAILED,
  "step.own": FORBIDDEN,
  "step.reason-missing": WRONG_VALUE,
};
