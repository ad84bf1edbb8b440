import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { DecisionKind } from "./decision";

/** A line of a decision as its appendix prints it: names in place of codes, and what the đề án had before it, in đồng. */
export type PaperLine = {
  readonly unit: { readonly id: string; readonly name: string };
  readonly project: { readonly code: string; readonly title: string } | null;
  readonly content: string;
  readonly before: Dong;
  readonly amount: Dong;
  readonly note: string | null;
};

/** A plan decision with all its paper says: agencies by their names of its day, the law it rests on, its lines by province. */
export type DecisionOnPaper = {
  readonly id: string;
  readonly fund: Fund;
  readonly budgetYear: BudgetYear;
  readonly kind: DecisionKind;
  readonly isDraft: boolean;
  readonly number: string | null;
  readonly signedOn: IsoDate | null;
  readonly signer: string | null;
  /** "tỉnh Quảng Trị"; null of the Ministry's. */
  readonly province: { readonly name: string; readonly fullName: string } | null;
  readonly ministry: string;
  readonly department: string;
  /** In force on its day, the oldest first. */
  readonly law: readonly { readonly number: string; readonly title: string; readonly issuer: string }[];
  readonly lines: readonly PaperLine[];
};
