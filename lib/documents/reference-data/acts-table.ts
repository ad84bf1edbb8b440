import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceAct } from "@/lib/domain/reference-data/reference-row";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Nhật ký thay đổi of a table: who added, confirmed and took back what, on which document and why. */
export function referenceActsTable(acts: readonly ReferenceAct[], name: EditableName, locale: Locale): ReportTable {
  const words = wordsOf(locale).referenceData;
  const text = (key: string, label: string) => ({ key, label, kind: "text" }) as const;
  return {
    ...{ name: `${name}-changes`, title: words.log, about: [], totals: [], notes: [] },
    columns: [
      { key: "at", label: words.columns.at, kind: "day" },
      text("act", words.columns.act),
      { ...text("row", words.columns.row), head: true },
      { ...text("document", words.columns.document), language: "vi" },
      { ...text("reason", words.columns.reason), language: "vi" },
      { ...text("by", words.columns.by), language: "vi" },
    ],
    rows: acts.map(({ at, act, rowId, document, clause, reason, by }) => ({
      key: `${rowId}-${at}`,
      values: [at.slice(0, 10), words.acts[act], rowId, [document, clause].filter(Boolean).join(", "), reason, by],
    })),
  };
}
