import type { Named } from "@/lib/domain/catalogue/wording";
import { FUNDS, type Fund } from "@/lib/domain/fund";
import { amountKey, cellKey } from "@/lib/domain/periodic-report/cell";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatRoman } from "@/lib/format/number";
import { wordsOf } from "../words";

/** A name of reference data in the reader's language. */
export const nameIn = ({ vi, en }: Pick<Named, "vi" | "en">, locale: Locale) => (locale === "en" ? en : vi);

/** The amounts of a report by content: of each fund what the period asks, and beside what was carried out what the records say. */
export function reportAmountsTable(view: ReportView, report: ReportVersion, locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  const { contents, measures } = view.context.questionnaire;
  const columns: ReportColumn[] = [
    { key: "content", label: words.content, kind: "text", head: true },
    ...FUNDS.flatMap((fund) => fundColumns(fund, measures, locale)),
  ];
  const valuesOf = (content: string | null) =>
    FUNDS.flatMap((fund) =>
      measures.flatMap((measure) => {
        const key = amountKey(fund, measure, content);
        const value = report.values.get(key) ?? null;
        return measure === "ACTUAL" ? [value, view.context.records.get(key) ?? null] : [value];
      }),
    );
  const total: ReportRow = { key: "total", level: "total", values: [words.total, ...valuesOf(null)] };
  return {
    ...{ name: "amounts", title: words.amounts, about: [], notes: [], columns, totals: [total] },
    rows: contents.map((content, at) => ({
      ...{
        key: content.code,
        ordinal: formatRoman(at + 1),
        values: [nameIn(content, locale), ...valuesOf(content.code)],
      },
    })),
  };
}

function fundColumns(
  fund: Fund,
  measures: ReportView["context"]["questionnaire"]["measures"],
  locale: Locale,
): ReportColumn[] {
  const { reports: words } = wordsOf(locale);
  const group = columnName(fund, locale);
  return measures.flatMap((measure): ReportColumn[] => [
    { key: `${fund}-${measure}`, label: words.measures[measure], kind: "money", group },
    ...(measure === "ACTUAL" ? [{ key: `${fund}-records`, label: words.records, kind: "money", group } as const] : []),
  ]);
}

/** The outputs of a report by indicator and fund, beside what acceptances say; an indicator of which neither says anything is left out. */
export function reportOutputsTable(view: ReportView, report: ReportVersion, locale: Locale): ReportTable {
  const table = reportOutputsForm(view, report, locale);
  return { ...table, rows: table.rows.filter(({ values: [, , ...counts] }) => counts.some((one) => one !== null)) };
}

/** The same with every indicator that is asked, to be filled in. */
export function reportOutputsForm(view: ReportView, report: ReportVersion, locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  const { indicators } = view.context.questionnaire;
  return {
    ...{ name: "outputs", title: words.outputs, about: [], notes: [], totals: [] },
    columns: [
      { key: "indicator", label: words.indicator, kind: "text", head: true },
      { key: "unit", label: words.unit, kind: "text" },
      ...FUNDS.flatMap((fund): ReportColumn[] => [
        { key: fund, label: words.reported, kind: "count", group: columnName(fund, locale) },
        { key: `${fund}-records`, label: words.records, kind: "count", group: columnName(fund, locale) },
      ]),
    ],
    rows: indicators.map(({ unit, ...indicator }): ReportRow => {
      const values = FUNDS.flatMap((fund) => {
        const key = cellKey({ of: "output", fund, indicator: indicator.code });
        return [report.values.get(key) ?? null, view.context.records.get(key) ?? null];
      });
      return { key: indicator.code, values: [nameIn(indicator, locale), nameIn(unit, locale), ...values] };
    }),
  };
}
