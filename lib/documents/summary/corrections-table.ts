import type { ReportTable } from "@/lib/domain/report/report-table";
import type { MovedDocument } from "@/lib/domain/summary/changes/moved-document";
import { onlyDocument } from "@/lib/domain/summary/changes/why-changed";
import { rowNamesOf } from "@/lib/domain/summary/row-names";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { figureName } from "@/lib/format/summary/figure-name";
import { writeWhy } from "@/lib/format/summary/write-change";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../words";
import type { Correction } from "./corrections-of";
import type { FigureAddress } from "./summary-table";

/** Where a document opens; null where it has no page for the reader. */
export type DocumentAddress = (document: MovedDocument) => string | null;

/** Where the numbers of a list and its documents open. */
export type CorrectionAddresses = { readonly figure: FigureAddress; readonly document: DocumentAddress };

/**
 * The numbers of an issued report that would be printed otherwise today: as printed, as they are now, and the documents
 * that changed them. The reason opens its document where there is one alone; several stand in the list of documents.
 */
export function correctionsTable(
  corrections: readonly Correction[],
  printed: ConferenceSummary,
  pen: SummaryPen,
  addresses: CorrectionAddresses,
): ReportTable {
  const { correction: words } = wordsOf(pen.locale).summary;
  const names = rowNamesOf(printed);
  return {
    name: "corrections",
    title: words.title,
    about: [],
    columns: [
      { key: "figure", label: words.figure, kind: "text", head: true },
      { key: "printed", label: words.printed, kind: "text", firm: true },
      { key: "now", label: words.now, kind: "text", firm: true },
      { key: "why", label: wordsOf(pen.locale).summaryChanges.why, kind: "text" },
    ],
    totals: [],
    rows: corrections.map((correction) => {
      const { key, before, terms } = correction;
      const only = onlyDocument(terms);
      const address = addresses.figure(before.ref);
      const why = only && addresses.document(only);
      const links = { ...(address !== null && { now: address }), ...(why !== null && { why }) };
      return {
        key,
        values: [
          figureName(before.ref, printed.scope, names, pen.locale),
          ...[correction.printed, correction.now, writeWhy(correction, pen.locale)],
        ],
        ...(Object.keys(links).length > 0 && { links }),
      };
    }),
    notes: [],
  };
}
