import { REPORT_SECTIONS } from "@/lib/domain/periodic-report/cell";
import type { CertifiedYear } from "@/lib/domain/periodic-report/certified-year";
import type { ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";
import { aboutYear, amountColumns, amountsOf, none, periodName } from "./certified-year-parts";
import { contentsTable, outputsTable } from "./certified-year-rows";

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
