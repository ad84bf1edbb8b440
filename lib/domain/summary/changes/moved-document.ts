import type { Fund } from "../../fund";
import type { BudgetYear, IsoDate } from "../../period/period";
import type { DecisionKind } from "../../plan/decision";
import type { SummaryViewName } from "../figure-ref";

/** A province by its id and the name it bore then. */
type NamedUnit = { readonly id: string; readonly name: string };

/**
 * What was recorded between two moments and moves figures: a decision, a release or a certified report by its name;
 * contracts, vouchers and results counted by month, as single ones are not public; a published figure. A reversal, a cut
 * or a new version is a document of its own, whose amount is what it takes away.
 */
export type MovedDocument =
  | {
      readonly kind: "decision";
      readonly id: string;
      readonly number: string;
      readonly signedOn: IsoDate;
      readonly decides: DecisionKind;
      readonly fund: Fund;
      /** Null is the Ministry's. */
      readonly unit: NamedUnit | null;
    }
  | {
      readonly kind: "release";
      readonly id: string;
      readonly number: string;
      readonly signedOn: IsoDate;
      readonly tranche: number;
    }
  | {
      readonly kind: "report";
      readonly id: string;
      readonly number: string | null;
      readonly unit: NamedUnit;
      readonly certifiedOn: IsoDate;
      /** Above 1 it corrects the versions before it. */
      readonly version: number;
    }
  | {
      readonly kind: "contracts" | "vouchers" | "results";
      readonly year: BudgetYear;
      readonly month: number;
      readonly fund: Fund;
    }
  | { readonly kind: "targets"; readonly year: BudgetYear; readonly fund: Fund }
  | { readonly kind: "published"; readonly id: number; readonly source: string };

/** What makes a document the same wherever it is named. */
export function documentKey(document: MovedDocument): string {
  switch (document.kind) {
    case "decision":
    case "release":
    case "report":
    case "published":
      return `${document.kind} ${document.id}`;
    case "targets":
      return `targets ${document.year} ${document.fund}`;
    case "contracts":
    case "vouchers":
    case "results":
      return `${document.kind} ${document.year} ${document.month} ${document.fund}`;
  }
}

/** What one document adds to an amount, in đồng or in whole things; `records` are how many single records it counts. */
export type Contribution = { readonly document: MovedDocument; readonly amount: bigint; readonly records: number };

/** What one document adds to one cell: a province as recorded, fund, item and year, in đồng; `records` are how many it counts. */
export type MoneyMove = {
  readonly view: SummaryViewName;
  readonly document: MovedDocument;
  readonly measure: "plan" | "released" | "committed" | "disbursed";
  readonly year: BudgetYear;
  readonly fund: Fund;
  readonly unitId: string;
  /** The province of the view it counts in. */
  readonly ownerId: string;
  readonly item: string;
  readonly amount: bigint;
  readonly records: number;
  /** Paid after the day of the year before that a running period is compared with. */
  readonly later: boolean;
};

/** What was counted of a result; targets and achieved results apart. */
export type ResultMove = {
  readonly view: SummaryViewName;
  readonly document: MovedDocument;
  readonly indicator: string;
  readonly side: "target" | "achieved";
  readonly amount: bigint;
  readonly records: number;
};

/** The amount that a province's latest certified report gave at the first moment and at the second; null is none. */
export type Certified = {
  readonly view: SummaryViewName;
  readonly year: BudgetYear;
  readonly unitId: string;
  readonly fund: Fund;
  readonly measure: "ACTUAL" | "ESTIMATE";
  readonly was: bigint | null;
  readonly is: bigint | null;
  /** The report that counts at the second where it did not at the first; null where the same does. */
  readonly document: MovedDocument | null;
};
