import type { Role } from "../access/roles";
import type { AdjustmentState } from "../adjustment/adjustment-state";
import type { Level } from "../adjustment/change";
import type { ConferenceState } from "../conference/state";
import type { Fund } from "../fund";
import type { ReportState } from "../periodic-report/report-state";
import type { DecisionState } from "../plan/decision-state";
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
  | "balances-kept"
  | "has-a-day"
  | "signed"
  | "has-lines"
  | "signs-of-its-kind"
  | "projects-ready"
  | "above-committed"
  | "sound-contract"
  | "on-condition"
  | "reason-given"
  | "being-carried-out"
  | "as-it-stands"
  | "a-correction"
  | "period-takes"
  | "whole"
  | "explained";

/** What moves, and the states it moves through. */
export type StatesOf = {
  readonly project: ProjectState;
  readonly conference: ConferenceState;
  readonly decision: DecisionState;
  readonly adjustment: AdjustmentState;
  readonly report: ReportState;
};
export type Noun = keyof StatesOf;
export type AnyState = StatesOf[Noun];

/** Bước: one thing that may be done on the way of a đề án, a conference, a plan decision, a request to adjust or a periodic report, as data. */
type StepOn<Of extends Noun> = {
  /** What it is a step of: what stands in its states, and is locked for it. */
  readonly of: Of;
  /** The permission it is done under, by the code in the trail; several steps may share one. */
  readonly permission: string;
  /** The states in which it may be taken. */
  readonly from: readonly StatesOf[Of][];
  /** The state it leads to; null where its thing stays where it is. */
  readonly to: StatesOf[Of] | null;
  /** The roles that take it, each in its own place. */
  readonly by: readonly Role[];
  /** Asked in this order. */
  readonly requires: readonly Requirement[];
  /** Whether it says why, in words of the person who takes it. */
  readonly note: "none" | "optional" | "required";
  /** Earlier steps on the same thing whose taker may not take this one: nobody approves their own, by person. */
  readonly apartFrom?: readonly string[];
  /** The word of its address, which several steps share where the place of the taker decides which it is. */
  readonly verb?: string;
};

/** A step of a đề án, and one of a plan decision, is open on those of some funds. */
export type ProjectStepRow = StepOn<"project"> & { readonly funds: readonly Fund[] };
export type DecisionStepRow = StepOn<"decision"> & { readonly funds: readonly Fund[] };
export type ConferenceStepRow = StepOn<"conference">;
export type ReportStepRow = StepOn<"report">;
/** One of a request to adjust is also open at some levels of what it changes. */
export type AdjustmentStepRow = StepOn<"adjustment"> & {
  readonly funds: readonly Fund[];
  readonly levels: readonly Level[];
};
export type Step = ProjectStepRow | ConferenceStepRow | DecisionStepRow | AdjustmentStepRow | ReportStepRow;
