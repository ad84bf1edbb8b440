import type { ReportTable } from "@/lib/domain/report/report-table";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { Locale } from "@/lib/format/locale";
import { printText } from "../papers/print-text";
import { writeApart } from "../papers/write-apart";
import { writeWorkbook } from "../xlsx/workbook";
import { definitionsTable } from "./definitions-table";
import { summaryHtml } from "./html/summary-html";
import { type SummaryPaper, summaryPaper } from "./summary-paper";
import { wordsTable } from "./words-table";
import { writeSummary } from "./written-summary";

/** The files of a summary; each is written from the same value as its page. */
export const SUMMARY_FILES = ["docx", "xlsx", "pdf", "html"] as const;
export type SummaryFile = (typeof SUMMARY_FILES)[number];

/** A summary as a file's bytes. Word and PDF are written outside the server's own process. */
export async function summaryFile(
  format: SummaryFile,
  summary: ConferenceSummary,
  paper: SummaryPaper,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "html") {
    const pen = { locale, decimals: paper.decimals };
    return new TextEncoder().encode(summaryHtml(summary, paper, pen));
  }
  if (format === "xlsx") return new Uint8Array(await writeWorkbook(summaryTables(summary, paper, locale), locale));
  return new Uint8Array(await writeApart(format, printText(summaryPaper(summary, paper, locale))));
}

/** The tables of a summary, a sheet each, then its words, and last what its measures mean. */
function summaryTables(summary: ConferenceSummary, paper: SummaryPaper, locale: Locale): ReportTable[] {
  const { decimals, prose, closing } = paper;
  const written = writeSummary(summary, { locale, decimals, prose, closing });
  const tables = written.sections.flatMap((section) => section.tables);
  const filled = tables.filter(({ rows, totals }) => rows.length + totals.length > 0);
  const words = wordsTable(written, locale);
  return [...filled, ...(words.rows.length > 0 ? [words] : []), definitionsTable(summary, locale)];
}
