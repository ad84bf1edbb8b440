import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { IsoDate } from "../period/period";
import type { Layout } from "../territory/layout";
import type { UnitOn } from "../territory/territory-on";
import type { ExecutionQuery } from "./execution-query";
import type { PublishedFigure } from "./published-figure";

/** The year looked at, or the one before it. */
export const YEARS = ["now", "before"] as const;
export type YearOf = (typeof YEARS)[number];

/** Why a view stands in the 34 although the 63 were in force, or null when it stands in the layout in force. */
export type RebaseReason = "asked" | "new-unit" | "facts-after-merger";

/**
 * Sums of the money facts that share a key. Plan is the year's; the rest is through the month. `paidLater` is the part of
 * last year's `disbursed` that was paid after the day a running period is compared with.
 */
export type FactSums = {
  readonly plan: Dong;
  readonly released: Dong;
  readonly committed: Dong;
  readonly disbursed: Dong;
  readonly paidLater: Dong;
};

/** Sums of one unit as recorded, fund and year. `whole` is without the content filter. */
export type UnitFacts = FactSums & {
  readonly year: YearOf;
  readonly unitId: string;
  readonly recordedId: string;
  readonly fund: Fund;
  readonly whole: Pick<FactSums, "plan" | "disbursed" | "paidLater">;
  /** Whether an issued decision has a line for it, be its sum zero. */
  readonly hasPlan: boolean;
};

/** Sums of one item of one content. */
export type ContentFacts = FactSums & {
  readonly year: YearOf;
  readonly content: string;
  readonly item: string;
  readonly fund: Fund;
};

/** Sums of one month alone, not cumulative. */
export type MonthFacts = Omit<FactSums, "plan"> & {
  readonly year: YearOf;
  readonly month: number;
  readonly fund: Fund;
};

/** An amount of the latest certified report of exactly this period. */
export type CertifiedAmount = {
  readonly year: YearOf;
  readonly recordedId: string;
  readonly fund: Fund;
  readonly measure: "ACTUAL" | "ESTIMATE";
  readonly amount: Dong;
};

export type OutputFacts = {
  readonly indicator: string;
  readonly fund: Fund;
  readonly target: bigint;
  readonly achieved: bigint;
};
export type IndicatorName = {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** Indicators it is the sum of; empty for a counted one. */
  readonly parts: readonly string[];
};

/** Everything the database sums for one view; the figures are composed from this alone. */
export type ExecutionFacts = {
  readonly query: ExecutionQuery;
  readonly scopeLabel: string;
  readonly today: IsoDate;
  readonly lastDay: IsoDate;
  /** While the period runs, the day of the year before that it is compared with; null once it is over. */
  readonly sameDay: IsoDate | null;
  readonly layout: Layout;
  readonly rebased: RebaseReason | null;
  /** The scope's unit, when it was closed before the view's layout began. */
  readonly closed: { readonly successorId: string; readonly successorName: string; readonly closedOn: IsoDate } | null;
  /** A content code that the catalogue does not know; the view then shows all contents. */
  readonly unknownContent: string | null;
  /** The provinces of the view's layout that are in scope, with the units whose records count in each. */
  readonly units: readonly UnitOn[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly unitFacts: readonly UnitFacts[];
  readonly contentFacts: readonly ContentFacts[];
  readonly monthFacts: readonly MonthFacts[];
  readonly certified: readonly CertifiedAmount[];
  /** Whether the Ministry has issued a KCQG decision for the year: then a province without a line has zero. */
  readonly nationalFundPlanned: Readonly<Record<YearOf, boolean>>;
  /** KCĐP plan of the whole country, and how many of its provinces have one. */
  readonly nation: { readonly plan: Dong | null; readonly reporting: number; readonly expected: number };
  readonly contents: readonly { readonly code: string; readonly name: string }[];
  readonly contentGroups: readonly {
    readonly code: string;
    readonly name: string;
    readonly items: readonly string[];
  }[];
  readonly outputs: readonly OutputFacts[];
  readonly indicators: readonly IndicatorName[];
  readonly published: readonly PublishedFigure[];
};
