import type { Named } from "../catalogue/wording";
import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";

/** Giao, điều chỉnh, bổ sung, thu hồi kế hoạch. */
export const DECISION_KINDS = ["ASSIGN", "ADJUST", "SUPPLEMENT", "WITHDRAW"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The heading of an issued plan decision (quyết định giao kế hoạch). `unit` is null for the Ministry's. */
export type DecisionHeading = {
  readonly id: string;
  readonly fund: Fund;
  readonly budgetYear: BudgetYear;
  readonly kind: DecisionKind;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly signer: string;
  readonly unit: DecidingUnit | null;
};

/** The province whose UBND decided; `fullName` says what it is, "tỉnh Quảng Trị". */
export type DecidingUnit = { readonly id: string; readonly name: string; readonly fullName: string };

/** The heading of an issued release (phân bổ theo đợt), national fund only. */
export type ReleaseHeading = {
  readonly id: string;
  readonly budgetYear: BudgetYear;
  readonly tranche: number;
  readonly number: string;
  readonly signedOn: IsoDate;
};

/** One line of a decision or release; signed, a cut is negative. Without a đề án it is money not yet shared out. */
export type DocumentLine = {
  readonly id: string;
  readonly project: { readonly code: string; readonly title: string } | null;
  readonly unit: { readonly id: string; readonly name: string };
  readonly content: Named;
  readonly item: Named;
  readonly signedAmount: Dong;
  readonly note: string | null;
};

/** A document's lines by content, in đồng. */
export type ContentTotal = { readonly content: Named; readonly lines: number; readonly amount: Dong };

/** One page of a document's lines, and the sums over all of them. */
export type DocumentLines = {
  readonly items: readonly DocumentLine[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly amount: Dong;
  readonly provinces: number;
  readonly byContent: readonly ContentTotal[];
};
