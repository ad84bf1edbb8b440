import type { Role } from "../access/roles";
import { ADJUSTMENT_STEPS } from "./adjustment-steps";
import { CONFERENCE_STEPS } from "./conference-steps";
import { DECISION_STEPS } from "./decision-steps";
import { PROJECT_STEPS } from "./project-steps";
import { REPORT_STEPS } from "./report-steps";
import type { Noun, Step } from "./step";
import { VOUCHER_STEPS } from "./voucher-steps";

/**
 * Every step that can be taken. Permissions, refusals, names of buttons and the rows of the database's own guards
 * (`step_rule`, `step_apart`, `conference_step_rule`, `decision_step_rule`, `adjustment_step_rule`,
 * `report_step_rule`) come from here; the next workflow is more rows.
 */
export const STEPS = {
  ...PROJECT_STEPS,
  ...VOUCHER_STEPS,
  ...CONFERENCE_STEPS,
  ...DECISION_STEPS,
  ...ADJUSTMENT_STEPS,
  ...REPORT_STEPS,
} as const satisfies Record<string, Step>;

export type StepCode = keyof typeof STEPS;
export const STEP_CODES = Object.keys(STEPS) as [StepCode, ...StepCode[]];

/** The steps of one noun. */
export type StepCodeOf<Of extends Noun> = {
  [Code in StepCode]: (typeof STEPS)[Code]["of"] extends Of ? Code : never;
}[StepCode];

/** Who takes any of the steps of a permission. */
export function takersOf(permission: (typeof STEPS)[StepCode]["permission"]): Role[] {
  return [
    ...new Set(STEP_CODES.filter((code) => STEPS[code].permission === permission).flatMap((code) => STEPS[code].by)),
  ];
}
