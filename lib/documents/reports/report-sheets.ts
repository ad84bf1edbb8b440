import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import { wordsOf } from "../words";
import { reportAmountsTable, reportOutputsTable } from "./amounts-table";
import { ownRowsTable } from "./beside-tables";

/** The tables of a report as a workbook: money by content, outputs, passages, what the province counts beside. */
export function reportSheets(view: ReportView, report: ReportVersion, language: Locale) {
  const tables = [
    reportAmountsTable(view, report, language),
    reportOutputsTable(view, report, language),
    passagesTable(view, report, language),
    ownRowsTable(report.ownRows, language),
  ];
  const about = aboutReport(view, report, language);
  return {
    name: `report-${report.year}-${report.through}-${report.unitId}`,
    tables: tables.map((table) => ({ ...table, about })),
    language,
  };
}

function passagesTable(
  { context: { questionnaire } }: ReportView,
  { texts }: ReportVersion,
  locale: Locale,
): ReportTable {
  const { reports: words } = wordsOf(locale);
  return {
    ...{ name: "passages", title: words.passages, about: [], notes: [], totals: [] },
    columns: [
      { key: "section", label: words.what, kind: "text", head: true },
      { key: "body", label: words.passages, kind: "text", language: "vi" },
    ],
    rows: questionnaire.sections.flatMap((section) => {
      const body = texts.get(section);
      return body === undefined ? [] : [{ key: section, values: [words.sections[section], body] }];
    }),
  };
}

function aboutReport({ unitName }: ReportView, report: ReportVersion, locale: Locale): ReportTable["about"] {
  const { reports: words } = wordsOf(locale);
  return [
    { label: words.period, text: `${unitName}, ${formatPeriod(report.year, report.through, locale)}` },
    { label: words.state, text: words.states[report.state] },
    ...(report.number ? [{ label: words.number, text: report.number }] : []),
    ...(report.signedOn ? [{ label: words.signedOn, text: formatDate(report.signedOn, locale) }] : []),
  ];
}
