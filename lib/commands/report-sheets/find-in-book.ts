import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { CellKey } from "@/lib/domain/periodic-report/cell";
import { ownRowText, saySame } from "@/lib/domain/periodic-report/own-row-text";
import { askedCells } from "@/lib/domain/periodic-report/questionnaire";
import type { PeriodicReport } from "@/lib/domain/periodic-report/report";
import type { FoundChange, FoundInSheet } from "@/lib/domain/periodic-report/report-sheet";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { BookTable } from "@/lib/intake/report-sheets/book";
import type { SaidCell } from "@/lib/intake/report-sheets/read-grid";
import { fingerprintsOf, readReportSheet } from "@/lib/intake/report-sheets/read-sheet";
import { type MarkedTable, writeMarkedTables } from "@/lib/intake/write-problem-workbook";
import { findMappings } from "@/lib/queries/reports/find-report-sheet";
import type { Language } from "../imports/read-figures";

/** Problems told at once. */
const MOST_PROBLEMS = 500;

/**
 * What the tables of a file say of a report as it stands: which cells would change, what cannot be read, which tables
 * are still to be mapped; and the file with its problems marked.
 */
export async function findInBook(
  actor: Actor,
  book: readonly BookTable[],
  { view, report }: { readonly view: ReportView; readonly report: ReportVersion },
  locale: Language,
): Promise<{ found: FoundInSheet; marked: Buffer | null }> {
  const { questionnaire } = view.context;
  const context = { questionnaire, year: report.year };
  const kept = await transaction(actor, (tx) => findMappings(tx, fingerprintsOf(book, context)));
  const read = readReportSheet(book, { ...context, kept });
  const problems = read.problems.slice(0, MOST_PROBLEMS);
  const found: FoundInSheet = {
    ...{ of: read.of, tables: read.tables, problems, ...compared(read.said, report, askedCells(questionnaire)) },
    ownRows:
      read.ownRows === null || saySame(read.ownRows, report.ownRows)
        ? null
        : { before: report.ownRows.map(ownRowText), after: read.ownRows.map(ownRowText) },
  };
  const tables = book.map((table, at): MarkedTable => {
    const headingRow = read.tables[at]?.headingRow ?? 0;
    return { table, headingRow, problems: problems.filter(({ sheet }) => sheet === table.sheet) };
  });
  return { found, marked: problems.length > 0 ? await writeMarkedTables(tables, locale) : null };
}

function compared(said: readonly SaidCell[], report: PeriodicReport, asked: ReadonlySet<CellKey>) {
  const texts = new Map<CellKey, string>([...report.texts].map(([section, body]) => [`text.${section}`, body]));
  const changes: FoundChange[] = [];
  let same = 0;
  for (const { cell, value, sheet, row, read, added } of said) {
    if (!asked.has(cell)) continue;
    const stands = report.values.get(cell) ?? texts.get(cell) ?? null;
    if (stands === value) same += stands === null ? 0 : 1;
    else
      changes.push({ cell, before: textOf(stands), after: textOf(value), sheet, row, read, ...(added && { added }) });
  }
  return { changes, same };
}

const textOf = (value: bigint | string | null) => value?.toString() ?? null;
