import type { PrintedTable, PrintedText } from "@/lib/domain/report/printed-text";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import { PAPER_WORDS } from "./paper-words";
import { printTable } from "./print-table";

/** What a paper says where its dossier says nothing yet. */
export const NOT_YET = "chưa có";
const NOTHING = { vi: NOT_YET, en: "none yet" };

/** A paper's values as texts, once, for the page and every file; a table without a row says that there is nothing yet. */
export function printText(text: ReportText): PrintedText {
  const words = PAPER_WORDS[text.language ?? "vi"];
  const { appendix, ...paper } = text;
  const pen = { unit: text.unit ?? "dong", locale: text.language ?? "vi" } as const;
  return {
    ...{ ...paper, words, blocks: text.blocks.map((block) => printBlock(block, text)) },
    ...(appendix && { appendix: { ...appendix, table: printTable(appendix.table, true, pen) } }),
  };
}

function printBlock(
  block: PaperBlock<ReportTable>,
  { landscape, unit = "dong", language = "vi" }: ReportText,
): PaperBlock<PrintedTable> {
  if (block.kind !== "table") return block;
  const { table } = block;
  if (table.rows.length === 0) return { kind: "paragraph", label: table.title, text: NOTHING[language] };
  return { kind: "table", table: printTable(table, landscape, { unit, locale: language }) };
}
