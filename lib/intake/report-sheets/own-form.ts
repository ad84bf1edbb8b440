import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { OwnRow } from "@/lib/domain/periodic-report/report";
import { type FormOf, type FormPart, readFormMark } from "@/lib/domain/periodic-report/report-form";
import { problemOf } from "../problem-of";
import { BOOK_LIMITS, type BookTable } from "./book";
import { printedColumns } from "./guess-columns";
import { headingRows, headingsAt } from "./headings";
import { readGrid, type SaidCell } from "./read-grid";
import { readOwnRows } from "./read-own-rows";
import { readPassages } from "./read-passages";
import { type RowNames, rowMeaning } from "./row-names";

/** What a part of the portal's own form says, and where its headings stand. */
export type ReadPart = {
  readonly said: readonly SaidCell[];
  readonly ownRows: readonly OwnRow[] | null;
  readonly problems: readonly IntakeProblem[];
  readonly headingRow?: number;
  readonly headings?: readonly string[];
};

/** A part of the portal's own form; null where its columns of codes or its headings are gone. */
export function readPart(table: BookTable, part: FormPart, names: RowNames): ReadPart | null {
  if (part === "passages") return { ...readPassages(table), ownRows: null };
  if (part === "own") return { said: [], ...readOwnRows(table) };
  const rows = headingRows(table).map((row) => ({ row, columns: printedColumns(headingsAt(table, row)) }));
  const head = rows.find(({ columns }) => columns.includes("code") && columns.some((meaning) => meaning.includes(".")));
  if (!head) return null;
  const headings = headingsAt(table, head.row);
  const read = readGrid(table, {
    ...{ headingRow: head.row, headings, columns: head.columns, unit: "dong", emptied: true },
    meaningOf: (code, label) => rowMeaning(names, code, label),
  });
  const strange = read.unknown.map(({ row, label }) =>
    problemOf("report-row-unknown", { sheet: table.sheet, row, read: label.slice(0, 60) }),
  );
  return { said: read.said, ownRows: null, problems: [...read.problems, ...strange], headingRow: head.row, headings };
}

/** Whose report a table is a part of, where the portal printed it; null for a form of another layout. */
export function markOf({ rows }: BookTable): { readonly of: FormOf; readonly part: FormPart } | null {
  for (const { number, cells } of rows) {
    if (number > BOOK_LIMITS.headingRows) return null;
    const mark = cells.map(({ text }) => readFormMark(text)).find((one) => one !== null);
    if (mark) return mark;
  }
  return null;
}
