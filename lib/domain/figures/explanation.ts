import type { Fund, FundColumn } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate, ThroughMonth } from "../period/period";
import type { DecisionKind } from "../plan/decision";
import type { Execution } from "./execution";
import type { Scope } from "./execution-query";
import type { AmountMeasure, Measure, RatioFormula } from "./measures";
import type { Origin } from "./origin";
import type { PublishedComparison } from "./published-comparison";
import type { Ratio } from "./ratio";

/** An amount of a formula, and the provinces that add up to it. */
export type ExplainedTerm = {
  readonly role: "amount" | "part" | "whole";
  readonly amount: AmountMeasure;
  readonly year: BudgetYear;
  readonly through: ThroughMonth;
  /** The last day counted, where that is not the month's last. */
  readonly until: IsoDate | null;
  readonly column: FundColumn;
  readonly scope: Scope;
  readonly scopeLabel: string;
  readonly value: Dong | null;
  readonly origin: Origin | null;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly amount: Dong | null }[];
};

/** An issued plan decision with what its lines add to the view; `unit` is null for the Ministry's. */
export type SourceDecision = {
  readonly id: string;
  readonly fund: Fund;
  readonly year: BudgetYear;
  readonly kind: DecisionKind;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly amount: Dong;
};

/** An issued release (đợt phân bổ) with what its lines add to the view. */
export type SourceRelease = {
  readonly id: string;
  readonly year: BudgetYear;
  readonly tranche: number;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly amount: Dong;
};

/** Contracts or vouchers of one month, counted: single payments are not public. */
export type SourceMonth = {
  readonly year: BudgetYear;
  readonly fund: Fund;
  readonly month: number;
  readonly count: number;
  readonly amount: Dong;
  /** The last day counted, where that is not the month's last. */
  readonly until?: IsoDate;
};

/** An amount of a certified report of exactly the period. */
export type SourceReport = {
  readonly year: BudgetYear;
  readonly fund: Fund;
  readonly measure: "ACTUAL" | "ESTIMATE";
  readonly number: string | null;
  readonly certifiedOn: IsoDate;
  readonly unit: { readonly id: string; readonly name: string };
  readonly amount: Dong;
};

/** The documents behind a view, of the year looked at and the year before. */
export type SourceDocuments = {
  readonly decisions: readonly SourceDecision[];
  readonly releases: readonly SourceRelease[];
  readonly contracts: readonly SourceMonth[];
  readonly vouchers: readonly SourceMonth[];
  /** Of the year before's vouchers, those after the day a running period is compared with. */
  readonly paidLater: readonly SourceMonth[];
  readonly reports: readonly SourceReport[];
};

/** How one figure of a view is computed: its formula, its amounts province by province, its documents, what was published. */
export type Explanation = {
  readonly execution: Execution;
  readonly measure: Measure;
  readonly column: FundColumn;
  /** Null for an amount. */
  readonly formula: RatioFormula | null;
  readonly ratio: Ratio | null;
  readonly terms: readonly ExplainedTerm[];
  readonly documents: Omit<SourceDocuments, "paidLater">;
  readonly published: readonly PublishedComparison[];
};
