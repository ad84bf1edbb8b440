import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { ProjectState } from "../project/state";
import type { DecisionKind } from "./decision";
import type { DecisionState } from "./decision-state";

/** Money of a đề án in a budget year, as it stands before a decision: đồng. */
export type ProjectMoney = { readonly plan: Dong; readonly committed: Dong; readonly released: Dong };

/** A đề án that a line gives money to or takes it from, as it stands. */
export type LineProject = ProjectMoney & {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly fund: Fund;
  readonly state: ProjectState;
  readonly startYear: BudgetYear;
  readonly endYear: BudgetYear;
};

/** A line of a decision being written; signed, a cut is negative. Without a đề án it is money not yet shared out. */
export type WrittenLine = {
  readonly project: LineProject | null;
  /** Its đề án went back to where the reader does not see it, so `project` is null though the line names one. */
  readonly isHidden: boolean;
  readonly unitId: string;
  readonly content: string;
  readonly item: string;
  readonly signedAmount: Dong;
  readonly note: string | null;
};

/** A plan decision as it is being written (dự thảo quyết định): what it still lacks is null. */
export type WrittenDecision = {
  readonly id: string;
  readonly fund: Fund;
  readonly budgetYear: BudgetYear;
  readonly kind: DecisionKind;
  readonly number: string | null;
  readonly signedOn: IsoDate | null;
  readonly signer: string | null;
  /** Null of the Ministry's. */
  readonly unitId: string | null;
  readonly stewardUnitId: string | null;
  readonly state: DecisionState;
  readonly version: number;
  /** Everybody who wrote it, in their own name or another's: none of them issues it. */
  readonly writers: readonly string[];
  readonly lines: readonly WrittenLine[];
};
