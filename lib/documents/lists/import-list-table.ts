import type { ImportRun } from "@/lib/domain/intake/import-run";
import type { ReportMark, ReportTable } from "@/lib/domain/report/report-table";
import { formatInstant } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

const MARKS: Readonly<Partial<Record<ImportRun["state"], ReportMark>>> = {
  DONE: "official",
  UNDONE: "provisional",
  FAILED: "alarm",
};

/** Lịch sử nhập tệp: who handed in which file when, and what became of it. */
export function importListTable(
  items: readonly ImportRun[],
  nameOf: (unitId: string) => string,
  locale: Locale,
): ReportTable {
  const { imports: words } = wordsOf(locale);
  const { columns } = words.history;
  return {
    ...{ name: "imports", title: words.history.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "at", label: columns.at, kind: "text", firm: true },
      { key: "file", label: columns.file, kind: "text", head: true, language: "vi" },
      { key: "sheet", label: columns.sheet, kind: "text" },
      { key: "by", label: columns.by, kind: "text", language: "vi" },
      { key: "unit", label: columns.unit, kind: "text" },
      { key: "rows", label: columns.rows, kind: "count" },
      { key: "saved", label: columns.saved, kind: "count" },
      { key: "state", label: columns.state, kind: "text", firm: true },
      { key: "sha256", label: "SHA-256", kind: "text", only: "file" },
      { key: "undone", label: columns.undone, kind: "text", language: "vi", only: "file" },
    ],
    rows: items.map((run) => ({
      key: run.id,
      values: [
        ...[formatInstant(new Date(run.savedAt ?? run.readAt), locale), run.fileName, sheetName(run, locale)],
        ...[run.by, run.unitId === null ? words.history.ministry : nameOf(run.unitId), run.rows],
        ...[run.saved, words.states[run.state], run.sha256, run.undone && undoneInWords(run.undone, locale)],
      ],
      links: { file: `/imports?sheet=${run.sheet}&id=${run.id}` },
      ...(MARKS[run.state] && { marks: { state: MARKS[run.state] as ReportMark } }),
    })),
  };
}

function sheetName({ sheet, registerKind }: ImportRun, locale: Locale): string {
  const { imports, registers } = wordsOf(locale);
  return registerKind === null ? imports.sheets[sheet].name : registers.kinds[registerKind].title;
}

function undoneInWords({ at, by, reason }: NonNullable<ImportRun["undone"]>, locale: Locale): string {
  return `${formatInstant(new Date(at), locale)} – ${by}: ${reason}`;
}
