import type { Fund, FundColumn } from "@/lib/domain/fund";
import type { DecisionKind } from "@/lib/domain/plan/decision";
import type { SummaryViewName } from "@/lib/domain/summary/figure-ref";

type Digits = string;
type List<Row> = readonly Row[] | null;
type InView = { readonly view: SummaryViewName; readonly year: number; readonly unitId: string; readonly fund: Fund };
type Cell = InView & { readonly ownerId: string; readonly item: string; readonly amount: Digits };

/** A decision as the statement names it; `unit` is who decides, null for the Ministry. */
export type DecisionSql = {
  readonly id: string;
  readonly number: string;
  readonly signedOn: string;
  readonly decides: DecisionKind;
  readonly unit: string | null;
};

/** A report that counts then, or now, with the amounts it certifies. */
export type ReportSql = Omit<InView, "fund"> & {
  readonly moment: "then" | "now";
  readonly id: string;
  readonly number: string | null;
  readonly version: number;
  readonly certifiedOn: string;
  readonly amounts: List<{ readonly fund: Fund; readonly measure: "ACTUAL" | "ESTIMATE"; readonly amount: Digits }>;
};

/** The one row of the statement of moves; a list is null when it has no element. */
export type MovesRow = {
  readonly version: string;
  readonly decisions: List<Cell & DecisionSql>;
  readonly releases: List<
    Cell & { readonly id: string; readonly number: string; readonly signedOn: string; readonly tranche: number }
  >;
  readonly months: List<
    Cell & {
      readonly measure: "committed" | "disbursed";
      readonly month: number;
      readonly later: boolean;
      readonly records: number;
    }
  >;
  readonly reports: List<ReportSql>;
  readonly paidThen: List<InView & { readonly amount: Digits }>;
  readonly results: List<
    Omit<InView, "unitId"> & {
      readonly month: number;
      readonly indicator: string;
      readonly records: number;
      readonly target: Digits;
      readonly achieved: Digits;
    }
  >;
  readonly nationalPlan: List<DecisionSql & { readonly fund: Fund; readonly year: number; readonly amount: Digits }>;
  readonly published: List<{
    readonly id: number;
    readonly year: number;
    readonly fund: FundColumn;
    readonly measure: string;
    readonly source: string;
  }>;
};
