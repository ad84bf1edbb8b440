import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import type { Fund } from "@/lib/domain/fund";

/** An amount as the database sends it: a whole number of đồng in digits. */
type Digits = string;
type List<Row> = readonly Row[] | null;
type Sums = {
  readonly plan: Digits;
  readonly released: Digits;
  readonly committed: Digits;
  readonly disbursed: Digits;
};

/** The one row of the execution statement; a list is null when it has no element. */
export type ExecutionRowSql = {
  readonly reference: string;
  /** The version of all that is shown, under which the sums were read. */
  readonly version: string;
  /** Null where the year was asked for, or where there is neither a decision nor a published figure. */
  readonly latest_year: number | null;
  readonly recorded_later: boolean;
  readonly planned_now: boolean;
  readonly planned_before: boolean;
  readonly national_plan: Digits;
  readonly national_planners: List<string>;
  readonly by_unit: List<
    Sums & {
      readonly year: number;
      readonly unit_id: string;
      readonly fund: Fund;
      readonly counted: boolean;
      readonly has_plan: boolean;
    }
  >;
  readonly by_item: List<Sums & { readonly year: number; readonly item_code: string; readonly fund: Fund }>;
  readonly by_month: List<Omit<Sums, "plan"> & { readonly year: number; readonly month: number; readonly fund: Fund }>;
  /** What was paid in the year before after the day a running period is compared with, per voucher's unit, item and month. */
  readonly paid_later: List<{
    readonly unit_id: string;
    readonly item_code: string;
    readonly fund: Fund;
    readonly month: number;
    readonly counted: boolean;
    readonly disbursed: Digits;
  }>;
  readonly outputs: List<{
    readonly indicator: string;
    readonly fund: Fund;
    readonly target: Digits;
    readonly achieved: Digits;
  }>;
  readonly certified: List<{
    readonly year: number;
    readonly unit_id: string;
    readonly fund: Fund;
    readonly measure: "ACTUAL" | "ESTIMATE";
    readonly amount: Digits;
  }>;
  readonly published: List<PublishedFigure>;
};
