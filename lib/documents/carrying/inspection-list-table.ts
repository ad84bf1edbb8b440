import type { InspectionList } from "@/lib/domain/inspection/inspection-query";
import type { ReportLine, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { wordsOf } from "../words";

/** Inspections with what was found, what is open and overdue, and the sums over all that match on top. */
export function inspectionListTable(list: InspectionList, about: readonly ReportLine[], locale: Locale): ReportTable {
  const { inspections: words } = wordsOf(locale).carrying;
  const funds = wordsOf(locale).projects.funds;
  const columns = [
    { key: "on", label: words.on, kind: "day" },
    { key: "project", label: words.project, kind: "text", head: true, language: "vi" },
    { key: "fund", label: words.fund, kind: "text", under: "project" },
    { key: "unit", label: words.unit, kind: "text", language: "vi" },
    { key: "side", label: words.side, kind: "text" },
    { key: "findings", label: words.findings, kind: "count", total: true },
    { key: "open", label: words.open, kind: "count", total: true },
    { key: "overdue", label: words.overdue, kind: "count", total: true },
    { key: "nextDueOn", label: words.nextDueOn, kind: "day" },
  ] as const;
  const sums: Record<string, ReportValue> = {
    project: fill(words.total, { count: formatCount(list.total, locale) }),
    ...list.totals,
  };
  return {
    ...{ name: "inspections", title: words.title, about, notes: [], columns },
    totals: [{ key: "total", level: "total", values: columns.map(({ key }) => sums[key] ?? null) }],
    rows: list.items.map((one) => ({
      key: one.id,
      values: [
        ...[one.on, `${one.projectCode} · ${one.projectTitle}`, funds[one.fund], one.unitName, words.sides[one.side]],
        ...[one.findings, one.open, one.overdue, one.nextDueOn],
      ],
      links: { on: `/inspections/${one.id}`, project: `/inspections/${one.id}` },
      ...(one.overdue > 0 && { alarms: { nextDueOn: words.late } }),
    })),
  };
}
