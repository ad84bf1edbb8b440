import { reportAmountsTable, reportOutputsForm, reportOutputsTable } from "@/lib/documents/reports/amounts-table";
import { correctionTable, ownRowsTable, pastEstimatesTable } from "@/lib/documents/reports/beside-tables";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { Locale } from "@/lib/format/locale";
import type { CodeNames } from "@/lib/format/reports/cell-name";

/** The tables of a report's page. */
export function reportTables(view: ReportView, report: ReportVersion, names: CodeNames, locale: Locale) {
  return {
    ...{ amounts: reportAmountsTable(view, report, locale), outputs: reportOutputsTable(view, report, locale) },
    allOutputs: reportOutputsForm(view, report, locale),
    ...{ own: ownRowsTable(report.ownRows, locale), past: pastEstimatesTable(view, locale) },
    corrections: view.versions.flatMap((after, at) => {
      const before = view.versions[at - 1];
      return before ? [correctionTable(before, after, names, locale)] : [];
    }),
  };
}
