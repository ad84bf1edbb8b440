import type { SettledShare } from "@/lib/domain/project/settlement";
import type { ReportColumn, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** The contracts of a đề án share by share as they are settled: signed, committed, paid, and what goes back (Biểu 9). */
export function sharesTable(shares: readonly SettledShare[], locale: Locale): ReportTable {
  const { projectSteps, layout } = wordsOf(locale);
  const words = projectSteps.shares;
  const columns: readonly ReportColumn[] = [
    { key: "contract", label: words.contract, kind: "text", head: true },
    { key: "year", label: words.year, kind: "text" },
    { key: "content", label: words.content, kind: "text" },
    ...(["signed", "committed", "paid", "rest"] as const).map((key) => ({
      ...{ key, label: words[key], kind: "money" as const, total: true as const },
    })),
  ];
  const rows = shares.map(({ contractNumber, year, content, signed, committed, paid }, at) => ({
    key: String(at),
    values: [contractNumber, String(year), content[locale], signed, committed, paid, committed - paid],
  }));
  return {
    ...{ name: "quyet-toan", title: words.title, about: [], columns, rows, notes: [] },
    totals: rows.length > 0 ? [totalsRow(columns, rows, layout.table.total)] : [],
  };
}
