import type { Fund, FundColumn } from "../../fund";
import type { BudgetYear, IsoDate } from "../../period/period";
import type { SummaryViewName } from "../figure-ref";
import type { Certified, MoneyMove, MovedDocument, ResultMove } from "./moved-document";

/** One of a summary's views, as its documents are counted in it. */
export type MovedView = {
  readonly year: BudgetYear;
  /** While the period runs, the day of the year before it is compared with. */
  readonly sameDay: IsoDate | null;
  /** The provinces of the view, with the units whose records count in each. */
  readonly units: readonly { readonly id: string; readonly parts: readonly string[] }[];
  /** The items of each group of contents that reports speak of. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
};

/** Everything that was recorded between two moments and may have moved a figure of a summary. */
export type Moves = {
  readonly views: Readonly<Record<SummaryViewName, MovedView>>;
  /** The content of each item. */
  readonly contents: ReadonlyMap<string, string>;
  /** The parts of an indicator that is printed as their sum. */
  readonly indicatorParts: ReadonlyMap<string, readonly string[]>;
  readonly money: readonly MoneyMove[];
  readonly results: readonly ResultMove[];
  readonly certified: readonly Certified[];
  /** What was paid by the first moment in the provinces whose reports were certified since. */
  readonly paidThen: readonly {
    readonly view: SummaryViewName;
    readonly year: BudgetYear;
    readonly unitId: string;
    readonly fund: Fund;
    readonly amount: bigint;
  }[];
  /** Decisions on the provincial fund anywhere in the country. */
  readonly nationalPlan: readonly {
    readonly document: MovedDocument;
    readonly year: BudgetYear;
    readonly amount: bigint;
  }[];
  /** Published figures of the region that were recorded, corrected or withdrawn. */
  readonly published: readonly {
    readonly document: MovedDocument;
    readonly year: BudgetYear;
    readonly fund: FundColumn;
    readonly measure: string;
  }[];
};
