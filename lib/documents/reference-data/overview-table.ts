import type { TableOverview } from "@/lib/domain/reference-data/reference-row";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Every table of reference data: what stands today, what waits or is uncertain, and when it changed last. */
export function referenceOverviewTable(items: readonly TableOverview[], locale: Locale): ReportTable {
  const words = wordsOf(locale).referenceData;
  return {
    ...{ name: "reference-data", title: words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "name", label: words.table, kind: "text", head: true },
      { key: "holds", label: words.holds, kind: "count" },
      { key: "ahead", label: words.ahead, kind: "count" },
      { key: "uncertain", label: words.uncertain, kind: "count" },
      { key: "at", label: words.lastChange, kind: "day" },
      { key: "by", label: words.lastBy, kind: "text" },
    ],
    rows: items.map(({ name, holds, ahead, uncertain, last }) => ({
      key: name,
      values: [
        words.tables[name],
        holds,
        ahead,
        uncertain,
        last ? last.at.slice(0, 10) : null,
        last?.by ?? words.never,
      ],
      links: { name: `/admin/reference/${name}` },
      ...(uncertain > 0 && { marks: { uncertain: "alarm" as const } }),
    })),
  };
}
