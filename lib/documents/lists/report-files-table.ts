import type { SavedReportFile } from "@/lib/domain/periodic-report/report-sheet";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatInstant } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import { wordsOf } from "../words";

/** Tệp đã ghi vào báo cáo: who took which file into whose periodic report, and how many cells it wrote. */
export function reportFilesTable(
  files: readonly SavedReportFile[],
  nameOf: (unitId: string, year: number) => string,
  locale: Locale,
): ReportTable {
  const { history, reportFiles: words } = wordsOf(locale).imports;
  return {
    ...{ name: "report-files", title: words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "at", label: history.columns.at, kind: "text", firm: true },
      { key: "file", label: history.columns.file, kind: "text", head: true, language: "vi" },
      { key: "report", label: words.report, kind: "text" },
      { key: "unit", label: history.columns.unit, kind: "text" },
      { key: "by", label: history.columns.by, kind: "text", language: "vi" },
      { key: "rows", label: history.columns.rows, kind: "count" },
      { key: "written", label: words.written, kind: "count" },
      { key: "sha256", label: "SHA-256", kind: "text", only: "file" },
    ],
    rows: files.map(({ id, year, through, unitId, ...file }) => ({
      key: id,
      values: [
        ...[formatInstant(file.savedAt, locale), file.fileName, formatPeriod(year, through, locale)],
        ...[nameOf(unitId, year), file.by, file.rows, file.written, file.sha256],
      ],
      links: { file: `/reports/${year}/${through}/${unitId}/import?id=${id}` },
    })),
  };
}
