import type { Figures } from "@/lib/domain/figures/execution";
import { isGrowth, isRatio, type Measure } from "@/lib/domain/figures/measures";
import type { ReportColumn, ReportValue } from "@/lib/domain/report/report-table";

/** A measure's column: what it holds follows from what it is. */
export function measureColumn(measure: Measure, label: string): ReportColumn {
  return {
    key: measure,
    label,
    kind: isRatio(measure) ? "ratio" : "money",
    ...(isGrowth(measure) && { signed: true }),
  };
}

/** A row's values of several measures. */
export function measureValues(figures: Figures | null, measures: readonly Measure[]): ReportValue[] {
  return measures.map((measure) => figures?.[measure] ?? null);
}
