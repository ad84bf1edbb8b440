import type { AwaitedReport } from "@/lib/domain/periodic-report/awaited-reports";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import { wordsOf } from "../words";

/** Periodic reports that wait for somebody, as a list of their desk. */
export function awaitedReportsTable(items: readonly AwaitedReport[], locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  return {
    ...{ name: "awaited-reports", title: words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "period", label: words.period, kind: "text", head: true },
      { key: "unit", label: words.province, kind: "text" },
      { key: "state", label: words.state, kind: "text" },
      { key: "due", label: words.due, kind: "day" },
    ],
    rows: items.map(({ unitId, unitName, year, through, version, state, dueOn }) => ({
      key: `${year}-${through}-${unitId}`,
      values: [
        formatPeriod(year, through, locale),
        unitName,
        version > 1
          ? `${words.states[state]} – ${words.correction.replace("{number}", String(version - 1))}`
          : words.states[state],
        dueOn,
      ],
      links: { period: `/reports/${year}/${through}/${unitId}` },
    })),
  };
}
