import { REGIONS } from "@/lib/domain/figures/execution-query";
import { latestYears, type OverviewQuery, type RegisterTotals } from "@/lib/domain/registers/overview";
import { hasYear, REGISTERS } from "@/lib/domain/registers/registers";
import type { ReportColumn, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { scopeName } from "@/lib/format/scope-names";
import { wordsOf } from "../words";

type Cell = { readonly value: ReportValue; readonly filters: Readonly<Record<string, string>> };

/** How many entries stand in each register by region, each number opening its list. */
export function registersByRegion(
  totals: readonly RegisterTotals[],
  query: OverviewQuery,
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).registers.overview;
  const regions = query.unitId === null ? REGIONS.filter((code) => query.region === null || code === query.region) : [];
  const columns: ReportColumn[] = [
    { key: "all", label: query.unitId ? words.count : words.all, kind: "count" },
    ...regions.map((code): ReportColumn => ({ key: code, label: scopeName(code, locale), kind: "count" })),
  ];
  const inYear = { ...(query.year !== null && { year: String(query.year) }) };
  return table(
    "registers-by-region",
    query.unitId ? words.ofPlace : words.regions,
    totals,
    narrowed(columns, query),
    locale,
    (one, column) => {
      const region = regions.find((code) => code === column);
      const filters = { ...inYear, ...placeOf(query), ...(region && { region }) };
      if (query.year !== null && !hasYear(one.kind)) return { value: null, filters };
      return { value: region ? (one.regions.get(region) ?? 0) : one.total, filters };
    },
  );
}

/** One place has one column of numbers, which is called after it elsewhere on the page. */
function narrowed(columns: ReportColumn[], { region, unitId }: OverviewQuery): ReportColumn[] {
  return unitId === null && region !== null ? columns.slice(1) : columns;
}

/** The same by year, the latest six. */
export function registersByYear(totals: readonly RegisterTotals[], query: OverviewQuery, locale: Locale): ReportTable {
  const words = wordsOf(locale).registers.overview;
  const columns = latestYears(totals).map(
    (year): ReportColumn => ({
      ...{ key: String(year), label: String(year), kind: "count" },
    }),
  );
  const dated = totals.filter(({ kind }) => hasYear(kind));
  return table("registers-by-year", words.years, dated, columns, locale, (one, year) => ({
    value: one.years.get(Number(year)) ?? 0,
    filters: { ...placeOf(query), year },
  }));
}

function placeOf({ region, unitId }: OverviewQuery): Record<string, string> {
  return { ...(region && { region }), ...(unitId && { unitId }) };
}

function table(
  name: string,
  title: string,
  totals: readonly RegisterTotals[],
  columns: readonly ReportColumn[],
  locale: Locale,
  cellOf: (of: RegisterTotals, column: string) => Cell,
): ReportTable {
  const words = wordsOf(locale).registers;
  const address = (kind: string, filters: Cell["filters"]) => {
    const query = new URLSearchParams(filters).toString();
    return `/registers/${kind}${query && `?${query}`}`;
  };
  const notes = totals.every(({ kind }) => REGISTERS[kind].public) ? [] : [words.overview.notPublic];
  return {
    ...{ name, title, about: [], totals: [], notes },
    columns: [{ key: "register", label: words.overview.register, kind: "text", head: true }, ...columns],
    rows: totals.map((one) => {
      const cells = columns.map(({ key }) => [key, cellOf(one, key)] as const);
      const links = cells
        .filter(([, { value }]) => value)
        .map(([key, { filters }]) => [key, address(one.kind, filters)]);
      return {
        key: one.kind,
        values: [words.kinds[one.kind].title, ...cells.map(([, { value }]) => value)],
        links: { register: address(one.kind, {}), ...Object.fromEntries(links) },
      };
    }),
  };
}
