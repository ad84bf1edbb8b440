import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Moves } from "@/lib/domain/summary/changes/moves";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { changingDocumentsTable } from "./changing-documents-table";
import { correctionsOf } from "./corrections-of";
import { type CorrectionAddresses, correctionsTable } from "./corrections-table";

/** An issued report beside the figures of now. */
type Issued = {
  readonly summary: ConferenceSummary;
  readonly live: ConferenceSummary | null;
  readonly moves: Moves | null;
};

/** What an issued report printed that is otherwise now, and the documents that made it so. */
export function correctionTables(
  { summary, live, moves }: Issued,
  pen: SummaryPen,
  addresses: CorrectionAddresses,
): { readonly corrections: ReportTable; readonly documents: ReportTable } {
  const corrections = live && moves ? correctionsOf(summary, live, moves, pen) : [];
  return {
    corrections: correctionsTable(corrections, summary, pen, addresses),
    documents: changingDocumentsTable(corrections, pen.locale, addresses.document),
  };
}
