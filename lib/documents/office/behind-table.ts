import { behindPace, furthestBehind } from "@/lib/domain/figures/behind";
import type { Execution, ExecutionRow, FigureColumns } from "@/lib/domain/figures/execution";
import type { Causes } from "@/lib/domain/project/causes";
import { PROJECT_VIEWS } from "@/lib/domain/project/project-query";
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { measureHead } from "@/lib/format/measure-names";
import { aboutView } from "../dashboard/about-view";
import { measureColumn, measureValues } from "../dashboard/measure-columns";
import { wordsOf } from "../words";

const MEASURES = ["plan", "actual", "executed"] as const;

/** A region by its own figures, its provinces behind it, and why each is. */
export type RegionBehind = { readonly region: ExecutionRow; readonly provinces: readonly ExecutionRow[] };

/** How many provinces of a region are named. */
const SHOWN = 3;

/** Who is behind in each region, by how much money, and which đề án hold it up; every figure opens what it is made of. */
export function behindTable(
  execution: Execution,
  regions: readonly RegionBehind[],
  causes: ReadonlyMap<string, Causes>,
  locale: Locale,
): ReportTable {
  const { behind: words } = wordsOf(locale).office;
  const columns = columnsOf(locale);
  const { year } = execution.query;
  return {
    name: "behind",
    title: words.title,
    about: aboutView(execution, locale),
    columns,
    totals: [],
    rows: regions.flatMap(({ region, provinces }): ReportRow[] => [
      {
        key: region.key,
        level: "group",
        values: valuesOf(columns, region.label, region.columns, behindNation(region.columns, execution)),
        links: { name: `/regions/${region.key.toLowerCase()}?year=${year}` },
      },
      ...furthestBehind(provinces, region.columns, SHOWN).map(({ row, behind }) =>
        provinceRow(row, valuesOf(columns, row.label, row.columns, behind), causes.get(row.key), { year, columns }),
      ),
    ]),
    notes: [words.pace],
  };
}

/** How far a region is behind the country; nothing where the region is all that is looked at. */
function behindNation(columns: FigureColumns, { query, total }: Execution): bigint | null {
  return query.scope.kind === "nation" ? behindPace(columns, total) : null;
}

/** The provinces whose causes the table tells. */
export function provincesBehind(regions: readonly RegionBehind[]): string[] {
  return regions.flatMap(({ region, provinces }) =>
    furthestBehind(provinces, region.columns, SHOWN).map(({ row }) => row.key),
  );
}

function columnsOf(locale: Locale): ReportColumn[] {
  const { office } = wordsOf(locale);
  return [
    { key: "name", label: office.behind.name, kind: "text", head: true, firm: true },
    ...MEASURES.map((measure) => measureColumn(measure, measureHead(measure, "flat", locale))),
    { key: "behind", label: office.behind.behind, kind: "money" },
    ...PROJECT_VIEWS.map((view) => ({
      key: view,
      label: office.behind.causes[view],
      kind: "money" as const,
      group: office.behind.why,
    })),
    { key: "largest", label: office.behind.largest, kind: "text", language: "vi", group: office.behind.why },
    { key: "unspent", label: office.behind.unspent, kind: "money", under: "largest" },
  ];
}

function valuesOf(
  columns: readonly ReportColumn[],
  label: string,
  figures: FigureColumns,
  behind: bigint | null,
): ReportValue[] {
  const known = new Map<string, ReportValue>([
    ["name", label],
    ["behind", behind],
  ]);
  const measured = measureValues(figures.ALL, MEASURES);
  MEASURES.forEach((measure, at) => {
    known.set(measure, measured[at] ?? null);
  });
  return columns.map(({ key }) => known.get(key) ?? null);
}

function provinceRow(
  { key }: ExecutionRow,
  values: readonly ReportValue[],
  causes: Causes | undefined,
  { year, columns }: { year: number; columns: readonly ReportColumn[] },
): ReportRow {
  const list = `/projects?unitId=${key}&year=${year}`;
  const links: Record<string, string> = { name: `/provinces/${key}?year=${year}`, behind: list };
  const told = new Map<string, ReportValue>();
  for (const { view, amount } of causes?.causes ?? []) {
    told.set(view, amount);
    links[view] = `${list}&view=${view}`;
  }
  const largest = causes?.largest;
  if (largest) {
    told.set("largest", largest.title).set("unspent", largest.unspent);
    links.largest = `/projects/${encodeURIComponent(largest.code)}`;
  }
  return { key, values: columns.map((column, at) => told.get(column.key) ?? values[at] ?? null), links };
}
