import { sumOf } from "@/lib/domain/money";
import type { ReportColumn, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import type { ReserveList } from "@/lib/domain/reserve/reserve-list";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { wordsOf } from "../words";
import { aboutList } from "./about-list";

/** A reserve list in its order, with the running total of what the Cục proposes. */
export function reserveListTable({ year, places }: ReserveList, at: Date, locale: Locale): ReportTable {
  const { reserve, projects } = wordsOf(locale);
  const columns: ReportColumn[] = [
    { key: "rank", label: reserve.rank, kind: "count" },
    { key: "project", label: reserve.project, kind: "text", head: true, language: "vi" },
    { key: "code", label: reserve.code, kind: "text", under: "project", firm: true },
    { key: "kind", label: reserve.kind, kind: "text" },
    { key: "content", label: reserve.content, kind: "text" },
    { key: "unit", label: reserve.unit, kind: "text" },
    { key: "proposed", label: reserve.proposed, kind: "money", total: true },
    { key: "cumulative", label: reserve.cumulative, kind: "money" },
  ];
  const sums: Record<string, ReportValue> = {
    project: fill(reserve.total, { count: formatCount(places.length, locale) }),
    proposed: sumOf(places.map(({ proposed }) => proposed)),
  };
  return {
    ...{ name: "reserve-list", title: fill(reserve.title, { year: String(year) }), notes: [], columns },
    about: aboutList({ year }, at, locale),
    totals: [{ key: "total", level: "total", values: columns.map(({ key }) => sums[key] ?? null) }],
    rows: places.map(({ rank, code, title, kind, content, unitName, proposed, cumulative }) => ({
      key: code,
      values: [rank, title, code, projects.kinds[kind], content[locale], unitName, proposed, cumulative],
      links: { project: `/projects/${encodeURIComponent(code)}` },
    })),
  };
}
