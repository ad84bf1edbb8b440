import { type FormulaAmount, isRatio, measureFrom, type RatioMeasure } from "../figures/measures";
import type { FundColumn } from "../fund";
import type { BudgetYear, ThroughMonth } from "../period/period";

/**
 * The views a summary is drawn from: the whole year before, the year reported through its month, and the same period of
 * the year before.
 */
export const SUMMARY_VIEWS = ["before", "now", "periodBefore"] as const;
export type SummaryViewName = (typeof SUMMARY_VIEWS)[number];

/** The year and month a view of a summary reaches through. */
export function periodOf(
  view: SummaryViewName,
  { year, through }: { readonly year: BudgetYear; readonly through: ThroughMonth },
): { readonly year: BudgetYear; readonly through: ThroughMonth } {
  if (view === "now") return { year, through };
  return { year: year - 1, through: view === "before" ? 12 : through };
}

/** A row of a view's breakdowns: a content, a group of contents that reports speak of, or a province. */
export const ROW_KINDS = ["content", "group", "unit"] as const;
export type RowRef = { readonly by: (typeof ROW_KINDS)[number]; readonly key: string };

/** Which number of the views is meant: what binds a printed number to its definition. */
export type FigureRef =
  | RankingRef
  | {
      readonly kind: "measure";
      readonly view: SummaryViewName;
      readonly measure: FormulaAmount | RatioMeasure;
      readonly column: FundColumn;
      /** Null is the region's own figure. */
      readonly row: RowRef | null;
    }
  /** The country's plan of the provincial fund, which a region's share is of. */
  | { readonly kind: "nation-plan"; readonly view: SummaryViewName }
  | {
      readonly kind: "output";
      readonly view: SummaryViewName;
      readonly indicator: string;
      readonly side: "target" | "achieved";
    }
  /** The money a province is behind the region's own pace with. */
  | { readonly kind: "behind"; readonly view: SummaryViewName; readonly unitId: string }
  /** The money a content is behind the pace of all contents with. */
  | { readonly kind: "content-behind"; readonly view: SummaryViewName; readonly content: string }
  /** Đề án with money in the year's plan: of the region, a content or a group. */
  | { readonly kind: "projects"; readonly view: SummaryViewName; readonly row: RowRef | null }
  /** Days between a release and the plan decision before it; a tranche may have several releases, each by its number. */
  | {
      readonly kind: "release-days";
      readonly view: SummaryViewName;
      readonly tranche: number;
      /** Null in what was kept while a tranche stood for its only release. */
      readonly number: string | null;
    }
  /** The provinces that are counted in a view. */
  | { readonly kind: "provinces"; readonly view: SummaryViewName };

/** What provinces are ranked by beside the measures; without a unit it is the whole region's. */
export type RankingRef =
  /** Own budget (KCĐP) against the national fund's (KCQG), plan against plan. */
  | { readonly kind: "effort"; readonly view: SummaryViewName; readonly unitId: string | null }
  /** How far an estimate was from what came of it: estimate over actual, less one. */
  | { readonly kind: "accuracy"; readonly view: SummaryViewName; readonly unitId: string | null }
  /** What fell due and kept its day: its counts, and the part of one in the other. */
  | {
      readonly kind: "punctual";
      readonly view: SummaryViewName;
      readonly of: PunctualNumber;
      readonly unitId: string | null;
    };

/** The numbers of a record of keeping days: of đề án by their acceptance, and of periodic reports. */
export const PUNCTUAL_NUMBERS = [
  "due",
  "accepted",
  "acceptedInTime",
  "reported",
  "reportedInTime",
  "reportsInTime",
] as const;
export type PunctualNumber = (typeof PUNCTUAL_NUMBERS)[number];

/** The number's name wherever it is printed, kept and compared: "now.executed.ALL", "before.plan.KCQG@content:ND3". */
export function figureKey(ref: FigureRef): string {
  switch (ref.kind) {
    case "measure":
      return `${ref.view}.${ref.measure}.${ref.column}${at(ref.row)}`;
    case "nation-plan":
      return `${ref.view}.nation-plan`;
    case "output":
      return `${ref.view}.output.${ref.indicator}.${ref.side}`;
    case "behind":
      return `${ref.view}.behind@unit:${ref.unitId}`;
    case "content-behind":
      return `${ref.view}.behind@content:${ref.content}`;
    case "projects":
      return `${ref.view}.projects${at(ref.row)}`;
    case "release-days":
      return `${ref.view}.release-days.${ref.tranche}${ref.number === null ? "" : `@${ref.number}`}`;
    case "provinces":
      return `${ref.view}.provinces`;
    case "punctual":
      return `${ref.view}.punctual.${ref.of}${at(unitRow(ref.unitId))}`;
    case "effort":
    case "accuracy":
      return `${ref.view}.${ref.kind}${at(unitRow(ref.unitId))}`;
  }
}

function at(row: RowRef | null): string {
  return row === null ? "" : `@${row.by}:${row.key}`;
}

/** The row of a province; none is the region itself. */
export function unitRow(unitId: string | null): RowRef | null {
  return unitId === null ? null : { by: "unit", key: unitId };
}

/** What kind of number is meant: đồng, a pair of amounts, or whole things. */
export function valueKind(ref: FigureRef): "money" | "ratio" | "count" {
  switch (ref.kind) {
    case "measure": {
      const measure = measureFrom(ref.measure);
      return measure !== null && isRatio(measure) ? "ratio" : "money";
    }
    case "nation-plan":
    case "behind":
    case "content-behind":
      return "money";
    case "effort":
    case "accuracy":
      return "ratio";
    case "punctual":
      return ref.of === "acceptedInTime" || ref.of === "reportsInTime" ? "ratio" : "count";
    case "output":
    case "projects":
    case "release-days":
    case "provinces":
      return "count";
  }
}

/** A number of the region itself. */
export function ofRegion(
  view: SummaryViewName,
  measure: FormulaAmount | RatioMeasure,
  column: FundColumn = "ALL",
): FigureRef {
  return { kind: "measure", view, measure, column, row: null };
}

/** A number of one row of a breakdown. */
export function ofRow(
  view: SummaryViewName,
  measure: FormulaAmount | RatioMeasure,
  row: RowRef,
  column: FundColumn = "ALL",
): FigureRef {
  return { kind: "measure", view, measure, column, row };
}
