import { aboutList } from "@/lib/documents/lists/about-list";
import { contentTotalsTable, documentLinesTable } from "@/lib/documents/lists/document-tables";
import type { DocumentLines } from "@/lib/domain/plan/decision";
import { withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { XlsxParts } from "./table-file";

type Document = {
  readonly heading: { readonly budgetYear: number; readonly number: string };
  readonly lines: DocumentLines;
};

/** An issued document's sums by content and all its lines, as a workbook. */
export function documentFile({ heading, lines }: Document, language: Locale): XlsxParts {
  withinFile(lines.total);
  const about = aboutList({ year: heading.budgetYear, number: heading.number }, new Date(), language);
  return {
    name: `document-${heading.number.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`,
    tables: [contentTotalsTable(lines, about, language), documentLinesTable(lines, about, language)],
    language,
  };
}
