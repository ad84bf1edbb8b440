import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { DecisionKind } from "../plan/decision";

/** A plan decision with lines of the reader's province was issued. */
export const DECISION_NOTICE_KINDS = ["decision.issued"] as const;

/** Which decision was issued and by whom, and how much of it is the reader's province's. */
export type ToldOfDecision = {
  readonly of: "decision";
  readonly kind: (typeof DECISION_NOTICE_KINDS)[number];
  /** The decision's id. */
  readonly code: string;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly fund: Fund;
  readonly year: BudgetYear;
  readonly decided: DecisionKind;
  readonly takenBy: string;
  readonly onBehalfOf: string | null;
  /** Lines of the province, and their sum in đồng, signed. */
  readonly told: { readonly lines: number; readonly amount: Dong };
};
