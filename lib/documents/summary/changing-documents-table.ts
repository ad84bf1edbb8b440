import { grouped } from "@/lib/domain/grouped";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { documentKey } from "@/lib/domain/summary/changes/moved-document";
import type { WhyChanged } from "@/lib/domain/summary/changes/why-changed";
import type { Locale } from "@/lib/format/locale";
import { documentName, writeAdded } from "@/lib/format/summary/write-change";
import { wordsOf } from "../words";
import type { DocumentAddress } from "./corrections-table";

/** The documents behind changed numbers, each once: the most it moved a number by, and how many numbers it moved. */
export function changingDocumentsTable(
  changes: readonly WhyChanged[],
  locale: Locale,
  addressOf: DocumentAddress,
): ReportTable {
  const { documents: words } = wordsOf(locale).summaryChanges;
  const named = changes.flatMap(({ key, terms }) =>
    terms.flatMap(({ place, documents }) => documents.map((one) => ({ ...one, key, place }))),
  );
  const each = [...grouped(named, ({ document }) => documentKey(document)).values()];
  return {
    name: "changing-documents",
    title: words.title,
    about: [],
    columns: [
      { key: "document", label: words.document, kind: "text", head: true },
      { key: "most", label: words.most, kind: "text", firm: true },
      { key: "figures", label: words.figures, kind: "count" },
    ],
    totals: [],
    rows: each.flatMap((moved, at) => {
      const [most] = [...moved].sort((one, other) => (size(one.amount) < size(other.amount) ? 1 : -1));
      if (!most) return [];
      const address = addressOf(most.document);
      return [
        {
          key: documentKey(most.document),
          ordinal: String(at + 1),
          values: [
            documentName(most.document, Math.max(...moved.map(({ records }) => records)), locale),
            writeAdded(most.amount, most.place, locale),
            new Set(moved.map(({ key }) => key)).size,
          ],
          ...(address !== null && { links: { document: address } }),
        },
      ];
    }),
    notes: [],
  };
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
