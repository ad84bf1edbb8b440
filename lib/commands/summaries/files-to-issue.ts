import { CHART_FORMATS, chartFile } from "@/lib/documents/summary/charts/chart-file";
import { SUMMARY_FILES, summaryFile } from "@/lib/documents/summary/summary-file";
import { summaryJson } from "@/lib/documents/summary/summary-json";
import { summaryPaperOf } from "@/lib/documents/summary/summary-paper-of";
import type { Conference } from "@/lib/domain/conference/conference";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import type { ReportHead } from "@/lib/domain/summary/report-head";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { SUMMARY_CHARTS } from "@/lib/domain/summary/summary-chart";

/** What a report is issued from. */
export type Issuing = {
  readonly conference: Conference;
  readonly summary: ConferenceSummary;
  readonly prose: Readonly<Record<string, string>>;
  readonly closing: SummaryClosing;
  readonly head: ReportHead;
};

/** Every file of a report, its charts as images, and its value as JSON, as they will be given for ever. Official reports are in Vietnamese. */
export async function filesToIssue({ conference, summary, prose, closing, head }: Issuing) {
  const paper = summaryPaperOf(conference, head, new Map(Object.entries(prose)), closing, "vi");
  const files: { format: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const format of SUMMARY_FILES) files.push({ format, bytes: await summaryFile(format, summary, paper, "vi") });
  for (const name of SUMMARY_CHARTS)
    for (const format of CHART_FORMATS) {
      const bytes = await chartFile(format, name, summary, { locale: "vi", decimals: paper.decimals });
      if (bytes) files.push({ format: `${name}.${format}`, bytes });
    }
  const value = summaryJson(summary, { locale: "vi", decimals: paper.decimals, prose: paper.prose, closing });
  const text = JSON.stringify({ ...value, head }, (_, one) => (typeof one === "bigint" ? String(one) : one));
  return [...files, { format: "json", bytes: new TextEncoder().encode(text) }];
}
