import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import type { OwnRow } from "@/lib/domain/periodic-report/report";
import { type FormOf, type FormPart, readFormMark } from "@/lib/domain/periodic-report/report-form";
import type { FoundTable } from "@/lib/domain/periodic-report/report-sheet";
import type { KeptMapping } from "@/lib/domain/periodic-report/sheet-mapping";
import { problemOf } from "../problem-of";
import { BOOK_LIMITS, type BookTable } from "./book";
import { printedColumns } from "./guess-columns";
import { headingRows, headingsAt } from "./headings";
import { type Layout, layoutOf } from "./layout";
import { type GridPlan, type ReadGrid, readGrid, type SaidCell } from "./read-grid";
import { readOwnRows } from "./read-own-rows";
import { readPassages } from "./read-passages";
import { likelyMeaning, type RowNames, rowKey, rowMeaning, rowNamesOf } from "./row-names";

/** What the tables of a file are held against. */
export type SheetContext = {
  readonly questionnaire: Questionnaire;
  readonly year: number;
  /** Kept mappings of the province, by fingerprint. */
  readonly kept: ReadonlyMap<string, KeptMapping>;
};

/** A file of a report as it is read: what it says of which cells, and which tables are still to be mapped. */
export type ReadReportSheet = {
  readonly of: FormOf | null;
  readonly tables: readonly FoundTable[];
  readonly said: readonly SaidCell[];
  readonly ownRows: readonly OwnRow[] | null;
  readonly problems: readonly IntakeProblem[];
};

type ReadTable = {
  readonly of: FormOf | null;
  readonly table: FoundTable;
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

function readTable(table: BookTable, names: RowNames, context: SheetContext): ReadTable {
  const mark = markOf(table);
  const layout = layoutOf(table, names, context.year);
  const own = mark && readPart(table, mark.part, names);
  if (own) {
    const { headingRow = layout.headingRow, headings = layout.headings } = own;
    const found = {
      ...shown(table, { ...layout, headingRow, headings }),
      part: mark.part,
      status: "read" as const,
      fingerprint: null,
    };
    return { of: mark.of, table: found, said: own.said, ownRows: own.ownRows, problems: own.problems };
  }
  const kept = context.kept.get(layout.fingerprint);
  const found = { ...shown(table, layout), fingerprint: layout.fingerprint };
  const nothing = { of: null, said: [], ownRows: null, problems: [] };
  if (kept && !kept.mapping.use)
    return { ...nothing, table: { ...found, mapping: kept.mapping, kept: by(kept), status: "aside" } };
  const mapping = kept?.mapping ?? layout.guess;
  const headingRow = layout.headingRow + mapping.headingsDown;
  const plan: GridPlan = {
    ...{
      headingRow,
      headings: headingsAt(table, headingRow),
      columns: mapping.columns,
      unit: mapping.unit,
      emptied: false,
    },
    meaningOf: (code, label) => mapping.rows[rowKey(label || code)] ?? rowMeaning(names, code, label),
  };
  const read = readGrid(table, plan);
  const status = kept && read.unknown.length === 0 ? "read" : "unmapped";
  const told = {
    ...found,
    mapping,
    headings: plan.headings,
    kept: kept ? by(kept) : null,
    status,
    unknown: read.unknown.map((row) => ({ ...row, likely: likelyMeaning(names, row.label) })),
  } as const;
  return status === "read" ? { ...nothing, ...pick(read), table: told } : { ...nothing, table: told };
}

const by = ({ by: name, at }: KeptMapping) => ({ by: name, at });
const pick = ({ said, problems }: ReadGrid) => ({ said, problems });
const hasValues = ({ mapping }: FoundTable) => mapping.columns.some((meaning) => meaning.includes("."));

type ReadPart = Pick<ReadTable, "said" | "ownRows" | "problems"> & {
  readonly headingRow?: number;
  readonly headings?: readonly string[];
};

/** A part of the portal's own form; null where its columns of codes or its headings are gone. */
function readPart(table: BookTable, part: FormPart, names: RowNames): ReadPart | null {
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

function markOf({ rows }: BookTable) {
  for (const { number, cells } of rows) {
    if (number > BOOK_LIMITS.headingRows) return null;
    const mark = cells.map(({ text }) => readFormMark(text)).find((one) => one !== null);
    if (mark) return mark;
  }
  return null;
}

const SHOWN = { rows: 12, characters: 60 } as const;

function shown({ sheet, rows }: BookTable, { headingRow, headings, guess }: Layout): FoundTable {
  return {
    ...{ sheet, part: null, status: "unmapped", fingerprint: null, kept: null, mapping: guess, headingRow, headings },
    unknown: [],
    first: rows
      .slice(0, SHOWN.rows)
      .map(({ number, cells }) => ({ row: number, cells: cells.map(({ text }) => text.slice(0, SHOWN.characters)) })),
  };
}

/** Of a cell that is said twice with different values neither is taken. */
function eachOnce(said: readonly SaidCell[]) {
  const first = new Map<string, SaidCell>();
  const twice = new Set<string>();
  const problems: IntakeProblem[] = [];
  for (const one of said) {
    const before = first.get(one.cell);
    if (!before) first.set(one.cell, one);
    else if (before.value !== one.value) {
      twice.add(one.cell);
      const { sheet, row, column, heading, read } = one;
      problems.push(
        problemOf("cell-said-twice", { sheet, row, column, heading, read, expected: `${before.sheet}, ${before.row}` }),
      );
    }
  }
  return { said: [...first.values()].filter(({ cell }) => !twice.has(cell)), problems };
}
