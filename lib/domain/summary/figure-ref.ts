import type { FormulaAmount, RatioMeasure } from "../figures/measures";
import type { FundColumn } from "../fund";

/** The two views a summary is drawn from: the whole year before, and the year reported through its month. */
export const SUMMARY_VIEWS = ["before", "now"] as const;
export type SummaryViewName = (typeof SUMMARY_VIEWS)[number];

/** A row of a view's breakdowns: a content, a group of contents that reports speak of, or a province. */
export const ROW_KINDS = ["content", "group", "unit"] as const;
export type RowRef = { readonly by: (typeof ROW_KINDS)[number]; readonly key: string };

/** Which number of the views is meant: what binds a printed number to its definition. */
export type FigureRef =
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
  /** The provinces that are counted in a view. */
  | { readonly kind: "provinces"; readonly view: SummaryViewName };

/** The number's name wherever it is printed, kept and compared: "now.executed.ALL", "before.plan.KCQG@content:ND3". */
export function figureKey(ref: FigureRef): string {
  switch (ref.kind) {
    case "measure": {
      const row = ref.row === null ? "" : `@${ref.row.by}:${ref.row.key}`;
      return `${ref.view}.${ref.measure}.${ref.column}${row}`;
    }
    case "nation-plan":
      return `${ref.view}.nation-plan`;
    case "output":
      return `${ref.view}.output.${ref.indicator}.${ref.side}`;
    case "behind":
      return `${ref.view}.behind@unit:${ref.unitId}`;
    case "provinces":
      return `${ref.view}.provinces`;
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
