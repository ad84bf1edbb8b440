import type { Role } from "../access/roles";
import type { Fund } from "../fund";
import type { ProjectState } from "../project/state";

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
  | "complete-dossier"
  | "council-has-met"
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
  /** Earlier steps on this đề án whose taker may not take this one: nobody approves their own, by person. */
  readonly apartFrom?: readonly string[];
  /** The word of its address, which several steps share where the place of the taker decides which it is. */
  readonly verb?: string;
};
