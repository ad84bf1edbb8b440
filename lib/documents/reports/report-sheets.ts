import { type FormPart, formMark, TOTAL_CODE } from "@/lib/domain/periodic-report/report-form";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate, formatInstant } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import { wordsOf } from "../words";
import { reportAmountsTable, reportOutputsForm } from "./amounts-table";
import { ownRowsTable } from "./beside-tables";

/**
 * The tables of a report as a workbook: money by content, outputs, passages, what the province counts beside. It is a
 * form as well: each sheet says whose report of which period it is, and each row its code, so that it can be filled
 * outside and read back.
 */
export function reportSheets(view: ReportView, report: ReportVersion, language: Locale) {
  const tables: [FormPart, ReportTable][] = [
    ["amounts", withCodes(reportAmountsTable(view, report, language), language)],
    ["outputs", withCodes(reportOutputsForm(view, report, language), language)],
    ["passages", withCodes(passagesTable(view, report, language), language)],
    ["own", ownRowsTable(report.ownRows, language)],
  ];
  const { reports: words } = wordsOf(language);
  const about = aboutReport(view, report, language);
  return {
    name: `report-${report.year}-${report.through}-${report.unitId}`,
    tables: tables.map(([part, table]) => ({
      ...table,
      about: [...about, { label: words.formCode, text: formMark(report, part) }],
    })),
    language,
    whole: true as const,
  };
}

/** Mã dòng before the row's name. */
function withCodes(table: ReportTable, locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  const coded = (code: string, row: ReportTable["rows"][number]) => ({ ...row, values: [code, ...row.values] });
  return {
    ...table,
    columns: [{ key: "code", label: words.rowCode, kind: "text" }, ...table.columns],
    totals: table.totals.map((row) => coded(TOTAL_CODE, row)),
    rows: table.rows.map((row) => coded(row.key, row)),
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
    rows: questionnaire.sections.map((section) => ({
      key: section,
      values: [words.sections[section], texts.get(section) ?? null],
    })),
  };
}

function aboutReport({ unitName }: ReportView, report: ReportVersion, locale: Locale): ReportTable["about"] {
  const { reports: words } = wordsOf(locale);
  return [
    { label: words.period, text: `${unitName}, ${formatPeriod(report.year, report.through, locale)}` },
    { label: words.state, text: words.states[report.state] },
    ...(report.number ? [{ label: words.number, text: report.number }] : []),
    ...(report.signedOn ? [{ label: words.signedOn, text: formatDate(report.signedOn, locale) }] : []),
    ...(report.submittedAt
      ? [{ label: words.submittedAt, text: formatInstant(new Date(report.submittedAt), locale) }]
      : []),
  ];
}
