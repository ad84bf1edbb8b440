import { scopeFrom } from "@/lib/domain/figures/execution-query";
import { dongPer } from "@/lib/domain/figures/printed-number";
import type { PublishedComparison } from "@/lib/domain/figures/published-comparison";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import type { FigureNaming } from "@/lib/domain/report/figure-naming";
import type { ReportLine, ReportMark, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatExactMoney } from "@/lib/format/money";
import { formatPeriod } from "@/lib/format/period";
import { formatComputed, publishedMeasureName } from "@/lib/format/published-measure";
import { scopeLabelOf } from "@/lib/format/scope-names";
import { correctionOf, printedValue } from "../dashboard/beside-table";
import { wordsOf } from "../words";

const MARKS: Record<PublishedComparison["verdict"], ReportMark> = {
  equal: "official",
  "within-rounding": "provisional",
  different: "alarm",
  "no-records": "plain",
};

/** The pages that a figure's scope and our side of it open; null where there is none. */
export type FigureLinks = {
  readonly scope: (figure: PublishedFigure) => string | null;
  readonly computed: (figure: PublishedFigure) => string | null;
};

/** Published figures by source, latest first, each beside ours. */
export function publishedTable(
  comparisons: readonly PublishedComparison[],
  naming: FigureNaming,
  links: FigureLinks,
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale);
  const { columns, title } = words.published;
  const { outputs, published } = words.figures;
  return {
    name: "published-figures",
    title,
    about,
    columns: [
      { key: "figure", label: columns.figure, kind: "text", head: true },
      { key: "note", label: published.note, kind: "text", language: "vi", under: "figure" },
      { key: "correction", label: published.correction, kind: "text", under: "figure", firm: true },
      { key: "scope", label: columns.scope, kind: "text", firm: true },
      { key: "period", label: columns.period, kind: "text", firm: true },
      { key: "printed", label: columns.printed, kind: "number" },
      { key: "unit", label: outputs.unit, kind: "text", language: "vi", firm: true },
      { key: "computed", label: columns.computed, kind: "number" },
      { key: "exact", label: columns.exact, kind: "text", firm: true },
      { key: "verdict", label: columns.verdict, kind: "text" },
      { key: "source", label: published.source.replace(":", ""), kind: "text", only: "file" },
      { key: "sourceDate", label: published.sourceDate, kind: "day", only: "file" },
    ],
    totals: [],
    rows: bySource(comparisons).flatMap((group): ReportRow[] => [
      sourceRow(group[0].figure, locale),
      ...group.map((comparison) => figureRow(comparison, naming, links, locale)),
    ]),
    notes: [],
  };
}

function sourceRow({ source, sourceDate }: PublishedFigure, locale: Locale): ReportRow {
  const words = wordsOf(locale).published;
  const sentence = sourceDate
    ? fill(words.source, { source, day: formatDate(sourceDate, locale) })
    : fill(words.sourceUndated, { source });
  return { key: `${sourceDate} ${source}`, level: "group", language: "vi", values: [], sentence };
}

function figureRow(
  { figure, computed, verdict }: PublishedComparison,
  naming: FigureNaming,
  links: FigureLinks,
  locale: Locale,
): ReportRow {
  const words = wordsOf(locale).published;
  const scope = figure.scope === null ? null : scopeFrom(figure.scope);
  const unit = naming.units.find(({ id }) => id === figure.scope)?.name ?? "";
  const [place, made] = [links.scope(figure), links.computed(figure)];
  return {
    key: String(figure.id),
    values: [
      figureName(figure, naming, locale),
      figure.note,
      correctionOf(figure, locale),
      scope ? scopeLabelOf(scope, unit, locale) : figure.scope,
      periodName(figure, locale),
      printedValue(figure),
      figure.unit,
      computed && { value: computed, decimals: figure.decimals },
      exactValue({ figure, computed, verdict }, locale),
      words.verdicts[verdict],
      figure.source,
      figure.sourceDate,
    ],
    links: { ...(place && { scope: place }), ...(made && computed && { computed: made }) },
    marks: { verdict: MARKS[verdict] },
  };
}

/** What a published figure states: the measure or the counted result, of which fund or group of contents. */
function figureName(figure: PublishedFigure, naming: FigureNaming, locale: Locale): string {
  const words = wordsOf(locale).published;
  const [code = figure.measure, planned] = figure.measure.split(":");
  const others: Readonly<Record<string, string>> = words.other;
  const counted = naming.indicators.find((indicator) => indicator.code === code)?.[locale];
  const other = Object.hasOwn(others, code) ? others[code] : undefined;
  const name = publishedMeasureName(code, locale) ?? counted ?? other ?? code;
  const group = naming.contentGroups.find((one) => one.code === figure.contentGroup)?.[locale];
  const fund = figure.fund && figure.fund !== "ALL" ? columnName(figure.fund, locale) : null;
  const told = fund !== null && name.includes(fund);
  return [planned ? fill(words.target, { name }) : name, told ? null : fund, group].filter(Boolean).join(" · ");
}

function periodName({ year, through }: PublishedFigure, locale: Locale): string {
  if (year === null) return wordsOf(locale).published.noPeriod;
  return through === null ? String(year) : formatPeriod(year, through, locale);
}

/** Ours unrounded: đồng for money, four more digits for a ratio; a count is its own exact value. */
function exactValue({ figure, computed }: PublishedComparison, locale: Locale): string | null {
  if (!computed) return null;
  const size = dongPer(figure.unit);
  if (size === null) return figure.unit === "%" ? `${formatComputed(computed, figure.decimals + 4, locale)}%` : "";
  return formatExactMoney((computed.over * size) / computed.under, locale);
}

type Group = [PublishedComparison, ...PublishedComparison[]];

function bySource(comparisons: readonly PublishedComparison[]): Group[] {
  const groups = new Map<string, Group>();
  for (const comparison of comparisons) {
    const key = `${comparison.figure.sourceDate} ${comparison.figure.source}`;
    const group = groups.get(key);
    if (group) group.push(comparison);
    else groups.set(key, [comparison]);
  }
  return [...groups.values()];
}
