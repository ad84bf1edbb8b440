import { FUNDS } from "@/lib/domain/fund";
import {
  amountKey,
  type CellKey,
  cellKey,
  cellOf,
  REPORT_SECTIONS,
  REPORTED_MEASURES,
} from "@/lib/domain/periodic-report/cell";
import type { CertifiedPeriod, CertifiedYear } from "@/lib/domain/periodic-report/certified-year";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatPeriod } from "@/lib/format/period";
import { wordsOf } from "../words";
import { nameIn } from "./amounts-table";

/** A province's whole certified year as a workbook: totals of each period first, then contents, outputs and passages. */
export function certifiedYearSheets(year: CertifiedYear, language: Locale) {
  const tables = [
    totalsTable(year, language),
    contentsTable(year, language),
    outputsTable(year, language),
    passagesTable(year, language),
  ];
  return { name: `certified-${year.year}-${year.unitId}`, tables, language };
}

const none = { notes: [], totals: [] } as const;
const AMOUNTS = FUNDS.flatMap((fund) => REPORTED_MEASURES.map((measure) => ({ fund, measure })));

function amountColumns(locale: Locale): ReportColumn[] {
  const { measures } = wordsOf(locale).reports;
  return AMOUNTS.map(({ fund, measure }) => ({
    ...{ key: `${fund}-${measure}`, label: measures[measure], kind: "money", group: columnName(fund, locale) },
  }));
}

const amountsOf = ({ values }: CertifiedPeriod, content: string | null) =>
  AMOUNTS.map(({ fund, measure }) => values.get(amountKey(fund, measure, content)) ?? null);

function aboutYear({ year, unitName }: CertifiedYear, locale: Locale): ReportTable["about"] {
  const { reports: words } = wordsOf(locale);
  return [{ label: words.wholeYear, text: `${unitName}, ${year}` }];
}

function totalsTable(year: CertifiedYear, locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  return {
    ...{ name: "totals", title: words.wholeYear, about: aboutYear(year, locale), ...none },
    columns: [
      { key: "period", label: words.period, kind: "text", head: true },
      ...amountColumns(locale),
      { key: "number", label: words.number, kind: "text", language: "vi" },
      { key: "certifiedOn", label: words.certifiedOn, kind: "day" },
      { key: "version", label: words.version, kind: "text" },
    ],
    rows: year.periods.map((period) => ({
      key: String(period.through),
      values: [
        ...[periodName(year, period, locale), ...amountsOf(period, null), period.number, period.certifiedOn],
        period.version > 1 ? fill(words.correction, { number: String(period.version - 1) }) : null,
      ],
    })),
  };
}

const periodName = ({ year }: CertifiedYear, { through }: CertifiedPeriod, locale: Locale) =>
  formatPeriod(year, through, locale);

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

function contentsTable(year: CertifiedYear, locale: Locale): ReportTable {
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

function outputsTable(year: CertifiedYear, locale: Locale): ReportTable {
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

function passagesTable(year: CertifiedYear, locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  return {
    ...{ name: "passages", title: words.passages, about: aboutYear(year, locale), ...none },
    columns: [
      { key: "period", label: words.period, kind: "text", head: true },
      { key: "section", label: words.what, kind: "text" },
      { key: "body", label: words.passages, kind: "text", language: "vi" },
    ],
    rows: year.periods.flatMap((period) =>
      REPORT_SECTIONS.flatMap((section): ReportRow[] => {
        const body = period.texts.get(section);
        const key = `${period.through}-${section}`;
        return body === undefined
          ? []
          : [{ key, values: [periodName(year, period, locale), words.sections[section], body] }];
      }),
    ),
  };
}
