import type { Role } from "../access/roles";
import { FUNDS, type Fund } from "../fund";
import { type ProjectState, statesWhere } from "../project/state";

/** What a step asks beyond state, fund and role; each name is a condition of its own that refuses in words. */
export type Requirement =
  | "paid-by-today"
  | "paid-under-contract"
  | "budget-year-of-contract"
  | "after-acceptance"
  | "within-limits"
  | "not-a-reversal"
  | "reversed-once"
  | "by-another-person"
  | "balances-kept";

/** Bước: one thing that may be done on the way of a đề án, as data. */
export type Step = {
  /** The permission it is done under, by the code in the trail; several steps may share one. */
  readonly permission: string;
  /** The states of the đề án in which it may be taken. */
  readonly from: readonly ProjectState[];
  /** The state it leaves the đề án in; null where the đề án stays. */
  readonly to: ProjectState | null;
  /** The roles that take it, each in its own place. */
  readonly by: readonly Role[];
  readonly funds: readonly Fund[];
  /** Asked in this order. */
  readonly requires: readonly Requirement[];
  /** Whether it says why, in words of the person who takes it. */
  readonly note: "none" | "optional" | "required";
};

/** Money moves while a contract is carried out, and after acceptance until the đề án is settled. */
const PAYING = statesWhere(({ underWay }) => underWay).concat("ACCEPTED");
/** Money comes back, and a mistake is mended, whatever became of the đề án since. */
const MENDING = PAYING.concat("SETTLED", "STOPPED");

const RECORDING = {
  permission: "voucher.record",
  to: null,
  by: ["PROVINCE_OFFICER"],
  funds: FUNDS,
  note: "optional",
} as const;

/**
 * Every step that can be taken. Permissions, refusals, names of buttons and the rows of the database's own guard
 * (`step_rule`) come from here; the next workflow is more rows.
 */
export const STEPS = {
  "voucher.advance": {
    ...RECORDING,
    from: PAYING,
    requires: ["paid-by-today", "paid-under-contract", "budget-year-of-contract", "within-limits"],
  },
  "voucher.pay": {
    ...RECORDING,
    from: PAYING,
    requires: ["paid-by-today", "paid-under-contract", "budget-year-of-contract", "after-acceptance", "within-limits"],
  },
  "voucher.refund": {
    ...RECORDING,
    from: MENDING,
    requires: ["paid-by-today", "paid-under-contract", "budget-year-of-contract", "within-limits"],
  },
  "voucher.reverse": {
    permission: "voucher.reverse",
    from: MENDING,
    to: null,
    by: ["PROVINCE_LEADER"],
    funds: FUNDS,
    requires: ["not-a-reversal", "reversed-once", "by-another-person", "balances-kept"],
    note: "required",
  },
} as const satisfies Record<string, Step>;

export type StepCode = keyof typeof STEPS;
export const STEP_CODES = Object.keys(STEPS) as [StepCode, ...StepCode[]];

/** Who takes any of the steps of a permission. */
export function takersOf(permission: (typeof STEPS)[StepCode]["permission"]): Role[] {
  return [
    ...new Set(STEP_CODES.filter((code) => STEPS[code].permission === permission).flatMap((code) => STEPS[code].by)),
  ];
}
