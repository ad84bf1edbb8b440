import { FUNDS } from "@/lib/domain/fund";
import { type CellKey, cellKey, cellOf } from "@/lib/domain/periodic-report/cell";
import type { CertifiedPeriod, CertifiedYear } from "@/lib/domain/periodic-report/certified-year";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { wordsOf } from "../words";
import { nameIn } from "./amounts-table";
import { aboutYear, amountColumns, amountsOf, none, periodName } from "./certified-year-parts";

/** What a period certified by one of its names; rows of names that have nothing are left out. */
function named<One extends { readonly code: string }>(
  period: CertifiedPeriod,
  known: readonly One[],
  codeOf: (key: CellKey) => string | null,
): (One | { readonly code: string })[] {
  const given = new Set([...period.values.keys()].flatMap((key) => codeOf(key) ?? []));
  const shown = known.filter(({ code }) => given.has(code));
  const gone = [...given].filter((code) => !known.some((one) => one.code === code)).sort();
  return [...shown, ...gone.map((code) => ({ code }))];
}

const contentOf = (key: CellKey) => {
  const cell = cellOf(key);
  return cell?.of === "amount" ? cell.content : null;
};
const indicatorOf = (key: CellKey) => {
  const cell = cellOf(key);
  return cell?.of === "output" ? cell.indicator : null;
};

/** What each period certified of each content. */
export function contentsTable(year: CertifiedYear, locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  return {
    ...{ name: "contents", title: words.amounts, about: aboutYear(year, locale), ...none },
    columns: [
      { key: "period", label: words.period, kind: "text", head: true },
      { key: "content", label: words.content, kind: "text" },
      ...amountColumns(locale),
    ],
    rows: year.periods.flatMap((period) =>
      named(period, year.contents, contentOf).map((content): ReportRow => {
        const name = "vi" in content ? nameIn(content, locale) : content.code;
        return {
          key: `${period.through}-${content.code}`,
          values: [periodName(year, period, locale), name, ...amountsOf(period, content.code)],
        };
      }),
    ),
  };
}

/** What each period certified of each indicator. */
export function outputsTable(year: CertifiedYear, locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  return {
    ...{ name: "outputs", title: words.outputs, about: aboutYear(year, locale), ...none },
    columns: [
      { key: "period", label: words.period, kind: "text", head: true },
      { key: "indicator", label: words.indicator, kind: "text" },
      { key: "unit", label: words.unit, kind: "text" },
      ...FUNDS.map((fund): ReportColumn => ({ key: fund, label: columnName(fund, locale), kind: "count" })),
    ],
    rows: year.periods.flatMap((period) =>
      named(period, year.indicators, indicatorOf).map((indicator): ReportRow => {
        const [name, unit] =
          "vi" in indicator ? [nameIn(indicator, locale), nameIn(indicator.unit, locale)] : [indicator.code, null];
        const values = FUNDS.map(
          (fund) => period.values.get(cellKey({ of: "output", fund, indicator: indicator.code })) ?? null,
        );
        return {
          key: `${period.through}-${indicator.code}`,
          values: [periodName(year, period, locale), name, unit, ...values],
        };
      }),
    ),
  };
}
