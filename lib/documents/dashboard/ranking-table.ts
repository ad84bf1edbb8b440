import type { Execution, ExecutionRow } from "@/lib/domain/figures/execution";
import { scopeCode, scopeFrom } from "@/lib/domain/figures/execution-query";
import { inOrder, type UnitOrder } from "@/lib/domain/figures/unit-order";
import type { ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { formatRoman } from "@/lib/format/number";
import { scopeLabelOf } from "@/lib/format/scope-names";
import { wordsOf } from "../words";
import { aboutView } from "./about-view";
import { rankedColumns, rankedRow } from "./ranked-row";

/** How provinces are ranked: their order, and for the country the conference region of each and its page. */
export type Ranking = {
  readonly order: UnitOrder;
  readonly regionOf: (unitId: string) => string | null;
  readonly regionHref: (region: string) => string;
};

/** Provinces ranked, with plan and execution as bars on one scale; for the country, below their regions. */
export function rankingTable(execution: Execution, ranking: Ranking, locale: Locale): ReportTable {
  const { ranking: words } = wordsOf(locale).figures;
  const total = { key: scopeCode(execution.query.scope), label: words.total, level: "total" } as const;
  return {
    name: "ranking",
    title: words.title,
    about: aboutView(execution, locale),
    barHead: words.bar,
    columns: [{ key: "name", label: words.unit, kind: "text", head: true, sortable: true }, ...rankedColumns(locale)],
    totals: [rankedRow(execution.total, total, locale)],
    rows: rankedRows(execution, ranking, locale),
    notes: [],
  };
}

function rankedRows({ byUnit, byRegion }: Execution, ranking: Ranking, locale: Locale): ReportRow[] {
  const ranked = inOrder(byUnit, ranking.order);
  const numbered = (rows: readonly ExecutionRow[]) =>
    rows.map(({ key, label, columns }, at) => rankedRow(columns, { key, label, ordinal: String(at + 1) }, locale));
  if (byRegion.length === 0) return numbered(ranked);
  return byRegion.flatMap(({ key, label, columns }, at) => {
    const scope = scopeFrom(key);
    const region = {
      key,
      label: scope ? scopeLabelOf(scope, label, locale) : label,
      ordinal: formatRoman(at + 1),
      level: "group",
      links: { name: ranking.regionHref(key) },
    } as const;
    return [rankedRow(columns, region, locale), ...numbered(ranked.filter((row) => ranking.regionOf(row.key) === key))];
  });
}
