import { ADJUSTMENT_STEPS } from "../steps/adjustment-steps";
import type { Role } from "./roles";

type Taken = { readonly of: "project_adjustment"; readonly by: readonly Role[]; readonly operator: false };
type AdjustmentStep = keyof typeof ADJUSTMENT_STEPS;

const taken = (step: AdjustmentStep): Taken => ({
  of: "project_adjustment",
  by: ADJUSTMENT_STEPS[step].by,
  operator: false,
});

/** Each step of a request to adjust a đề án is a permission of its own. */
export const ADJUSTMENT_RULES = {
  "adjustment.write": taken("adjustment.write"),
  "adjustment.submit": taken("adjustment.submit"),
  "adjustment.withdraw": taken("adjustment.withdraw"),
  "adjustment.return": taken("adjustment.return"),
  "adjustment.agree": taken("adjustment.agree"),
  "adjustment.refuse": taken("adjustment.refuse"),
  "adjustment.return-major": taken("adjustment.return-major"),
  "adjustment.agree-major": taken("adjustment.agree-major"),
  "adjustment.refuse-major": taken("adjustment.refuse-major"),
  "adjustment.return-local": taken("adjustment.return-local"),
  "adjustment.agree-local": taken("adjustment.agree-local"),
  "adjustment.refuse-local": taken("adjustment.refuse-local"),
} as const satisfies Record<AdjustmentStep, Taken>;
