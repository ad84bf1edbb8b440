import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { findChart, type SummaryChartName } from "@/lib/domain/summary/summary-chart";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { writeApart } from "../../papers/write-apart";
import { chartSvg } from "./chart-svg";
import { writeChart } from "./written-chart";

/** What a chart is given as. */
export const CHART_FORMATS = ["svg", "png"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** A chart of a summary as an image's bytes; null where the summary has nothing to draw there. */
export async function chartFile(
  format: ChartFormat,
  name: SummaryChartName,
  summary: ConferenceSummary,
  pen: SummaryPen,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chart = findChart(summary, name);
  const written = chart && writeChart(chart, summary, pen);
  if (!written) return null;
  const svg = chartSvg(written);
  return format === "svg" ? new TextEncoder().encode(svg) : new Uint8Array(await writeApart("png", svg));
}
