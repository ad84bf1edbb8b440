import type { FigureRef } from "./figure-ref";
import type { ConferenceSummary } from "./summary";
import type { SummaryRow, SummaryTable } from "./summary-table";

/** The tables of a summary that are drawn beside their numbers: plan, and what was done of it. */
export const SUMMARY_CHARTS = ["so-far", "contents", "provinces"] as const;
export type SummaryChartName = (typeof SUMMARY_CHARTS)[number];

/** One bar: the plan as its outline, what was executed or is estimated in it, and the percentage where one is known. */
export type ChartBar = {
  readonly key: string;
  readonly name: string | null;
  readonly plan: FigureRef;
  readonly done: FigureRef;
  readonly ofPlan: FigureRef | null;
};

/** A chart as values (biểu đồ): every length and every number of it is a figure of the summary. */
export type SummaryChart = {
  readonly name: SummaryChartName;
  readonly done: "actual" | "estimate";
  readonly bars: readonly ChartBar[];
};

/** The chart of a table; null where the table is not drawn, or has nothing to draw. */
export function chartOf(table: SummaryTable): SummaryChart | null {
  const name = SUMMARY_CHARTS.find((one) => one === table.name);
  const at = (...keys: readonly string[]) => table.columns.findIndex(({ key }) => keys.includes(key));
  const [plan, done, ofPlan] = [at("plan"), at("actual", "estimate"), at("executed", "estimateExecuted")];
  if (!name || plan < 0 || done < 0) return null;
  const bars = table.rows.filter(isDrawn(name)).flatMap(({ key, name: named, cells }): ChartBar[] => {
    const [planned, reached] = [cells[plan], cells[done]];
    return planned && reached
      ? [{ key, name: named, plan: planned, done: reached, ofPlan: cells[ofPlan] ?? null }]
      : [];
  });
  if (bars.length === 0) return null;
  return { name, done: table.columns[done]?.key === "estimate" ? "estimate" : "actual", bars };
}

/** Groups overlap with contents, and a whole region would dwarf its provinces; of funds the sum is drawn too. */
function isDrawn(name: SummaryChartName) {
  return ({ level }: SummaryRow) => level === "row" || (name === "so-far" && level === "total");
}

/** A chart of a summary by its name; null where the summary has nothing to draw there. */
export function findChart({ parts }: ConferenceSummary, name: SummaryChartName): SummaryChart | null {
  const table = parts.flatMap(({ tables }) => tables).find((one) => one.name === name);
  return table ? chartOf(table) : null;
}
