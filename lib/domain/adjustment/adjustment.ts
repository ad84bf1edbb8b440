import type { Fund } from "../fund";
import type { IsoDate } from "../period/period";
import type { ProjectState } from "../project/state";
import type { StepCodeOf } from "../steps/steps";
import type { AdjustmentState } from "./adjustment-state";
import type { Change } from "./change";

/** Values of one change by field, as texts: money in digits of đồng, days as YYYY-MM-DD; null is not said. */
export type Values = Readonly<Record<string, string | null>>;

/** Một nội dung điều chỉnh: what changes; `subject` says which of several (a beneficiary, an indicator, a year). */
export type AdjustmentLine = {
  readonly change: Change;
  readonly subject: string;
  readonly before: Values;
  readonly after: Values;
};

/** What stands on a đề án of all that may be adjusted. */
export type Standing = readonly { readonly change: Change; readonly subject: string; readonly value: Values }[];

/** A đề án as far as a request looks at it. */
export type AdjustedProject = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly fund: Fund;
  readonly state: ProjectState;
  readonly stewardUnitId: string;
  readonly startYear: number;
  readonly endYear: number;
};

/** A step of a request: who, when, why, and the document of whoever decided. */
export type AdjustmentStepTaken = {
  readonly step: StepCodeOf<"adjustment">;
  readonly to: AdjustmentState;
  readonly note: string | null;
  readonly documentNumber: string | null;
  readonly documentSignedOn: IsoDate | null;
  readonly takenBy: string;
  readonly onBehalfOf: string | null;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** SHA-256 of the đề án as it was written before. */
  readonly dossierHash: string;
};

/** The plan decision that answered agreed money. */
export type AdjustmentAnswer = { readonly decisionId: string; readonly number: string | null };

/** Yêu cầu điều chỉnh of a running đề án. */
export type Adjustment = {
  readonly id: string;
  readonly number: number;
  readonly state: AdjustmentState;
  readonly version: number;
  readonly reason: string;
  /** Accounts none of which may decide it. */
  readonly writers: readonly string[];
  readonly project: AdjustedProject;
  readonly lines: readonly AdjustmentLine[];
  readonly steps: readonly AdjustmentStepTaken[];
  readonly answer: AdjustmentAnswer | null;
};

/** Whether agreed money still waits for a plan decision (chờ quyết định kế hoạch). */
export function waitsForPlan({ state, lines, answer }: Pick<Adjustment, "state" | "lines" | "answer">): boolean {
  return state === "AGREED" && answer === null && lines.some(({ change }) => change === "MONEY");
}

/** A đề án may ask for so many changes in its life. */
export const MOST_ADJUSTMENTS = 99;
