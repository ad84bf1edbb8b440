import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { OwnRow } from "@/lib/domain/periodic-report/report";
import type { FormOf } from "@/lib/domain/periodic-report/report-form";
import type { FoundTable } from "@/lib/domain/periodic-report/report-sheet";
import type { BookTable } from "./book";
import { eachOnce } from "./each-once";
import { layoutOf } from "./layout";
import type { SaidCell } from "./read-grid";
import { readTable, type SheetContext } from "./read-table";
import { rowNamesOf } from "./row-names";

/** A file of a report as it is read: what it says of which cells, and which tables are still to be mapped. */
export type ReadReportSheet = {
  readonly of: FormOf | null;
  readonly tables: readonly FoundTable[];
  readonly said: readonly SaidCell[];
  readonly ownRows: readonly OwnRow[] | null;
  readonly problems: readonly IntakeProblem[];
};

/** Reads every table of a file: the portal's own form by its codes, any other by the mapping its province keeps. */
export function readReportSheet(book: readonly BookTable[], context: SheetContext): ReadReportSheet {
  const names = rowNamesOf(context.questionnaire);
  const read = book.map((table) => readTable(table, names, context));
  const settled = read.some(({ table }) => table.part !== null || table.kept !== null || hasValues(table));
  const { said, problems } = eachOnce(read.flatMap((one) => one.said));
  return {
    of: read.find(({ of }) => of)?.of ?? null,
    tables: read.map(({ table }) =>
      settled && table.status === "unmapped" && table.kept === null && !hasValues(table)
        ? { ...table, status: "aside" }
        : table,
    ),
    said,
    ownRows: read.find(({ ownRows }) => ownRows)?.ownRows ?? null,
    problems: [...read.flatMap((one) => one.problems), ...problems],
  };
}

/** The fingerprints of a file's tables, to look for what its province keeps of them. */
export function fingerprintsOf(
  book: readonly BookTable[],
  { questionnaire, year }: Omit<SheetContext, "kept">,
): string[] {
  const names = rowNamesOf(questionnaire);
  return book.map((table) => layoutOf(table, names, year).fingerprint);
}

const hasValues = ({ mapping }: FoundTable) => mapping.columns.some((meaning) => meaning.includes("."));
