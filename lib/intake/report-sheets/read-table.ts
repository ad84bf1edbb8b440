import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import type { OwnRow } from "@/lib/domain/periodic-report/report";
import type { FormOf } from "@/lib/domain/periodic-report/report-form";
import type { FoundTable } from "@/lib/domain/periodic-report/report-sheet";
import type { KeptMapping } from "@/lib/domain/periodic-report/sheet-mapping";
import { addUp } from "./add-up";
import type { BookTable } from "./book";
import { headingsAt } from "./headings";
import { type Layout, layoutOf } from "./layout";
import { markOf, readPart } from "./own-form";
import { readGrid, type SaidCell } from "./read-grid";
import { likelyMeaning, type RowNames, rowKey, rowMeaning } from "./row-names";

/** What the tables of a file are held against. */
export type SheetContext = {
  readonly questionnaire: Questionnaire;
  readonly year: number;
  /** Kept mappings of the province, by fingerprint. */
  readonly kept: ReadonlyMap<string, KeptMapping>;
};

/** A table of a file as it is read. */
export type ReadTable = {
  readonly of: FormOf | null;
  readonly table: FoundTable;
  readonly said: readonly SaidCell[];
  readonly ownRows: readonly OwnRow[] | null;
  readonly problems: readonly IntakeProblem[];
};

/** Reads one table: a part of the portal's own form by its codes, any other by the mapping its province keeps. */
export function readTable(table: BookTable, names: RowNames, context: SheetContext): ReadTable {
  const layout = layoutOf(table, names, context.year);
  return readOwnForm(table, names, layout) ?? readMapped(table, names, layout, context.kept.get(layout.fingerprint));
}

function readOwnForm(table: BookTable, names: RowNames, layout: Layout): ReadTable | null {
  const mark = markOf(table);
  const own = mark && readPart(table, mark.part, names);
  if (!own) return null;
  const { headingRow = layout.headingRow, headings = layout.headings, ...read } = own;
  const found = shown(table, { ...layout, headingRow, headings });
  return { ...read, of: mark.of, table: { ...found, part: mark.part, status: "read" } };
}

function readMapped(table: BookTable, names: RowNames, layout: Layout, kept: KeptMapping | undefined): ReadTable {
  const nothing = { of: null, said: [], ownRows: null, problems: [] };
  const mapping = kept?.mapping ?? layout.guess;
  const found = {
    ...shown(table, layout),
    ...{ fingerprint: layout.fingerprint, mapping, kept: kept ? { by: kept.by, at: kept.at } : null },
  };
  if (kept && !mapping.use) return { ...nothing, table: { ...found, status: "aside" } };
  const headingRow = layout.headingRow + mapping.headingsDown;
  const headings = headingsAt(table, headingRow);
  const read = readGrid(table, {
    ...{ headingRow, headings, columns: mapping.columns, unit: mapping.unit, emptied: false },
    meaningOf: (code, label) => mapping.rows[rowKey(label || code)] ?? rowMeaning(names, code, label),
  });
  const unknown = read.unknown.map((row) => ({ ...row, likely: likelyMeaning(names, row.label) }));
  if (!kept || unknown.length > 0) return { ...nothing, table: { ...found, headings, unknown } };
  const { said, problems } = addUp(read.said, read.unread);
  return { ...nothing, said, problems: [...read.problems, ...problems], table: { ...found, headings, status: "read" } };
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
