import { FUNDS } from "@/lib/domain/fund";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { amountKey, type CellKey, cellKey, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import type { AddedRow, UnknownRow } from "@/lib/domain/periodic-report/report-sheet";
import type { ColumnMeaning, RowMeaning, SheetUnit, ValueColumn } from "@/lib/domain/periodic-report/sheet-mapping";
import { problemOf } from "../problem-of";
import { cellAt, columnLetters, type RawRow } from "../raw-table";
import type { BookTable } from "./book";
import { readAmount, readCount } from "./read-value";
import { rowKey } from "./row-names";

/** A cell of the report as a file says it; null where the file leaves it empty. */
export type SaidCell = {
  readonly cell: CellKey;
  readonly value: bigint | string | null;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly heading: string | null;
  readonly read: string;
  /** The rows that were added up to it, where they are several. */
  readonly added?: readonly AddedRow[];
};

/** A cell as one row of a table says it, with what that row is called. */
export type RowSaid = SaidCell & { readonly label: string };

/** How a table of contents or indicators by columns is to be read. */
export type GridPlan = {
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columns: readonly ColumnMeaning[];
  readonly unit: SheetUnit;
  readonly meaningOf: (code: string, label: string) => RowMeaning | null;
  /** Whether an empty cell says that it is empty; in a table of another layout it says nothing. */
  readonly emptied: boolean;
};

type UnnamedRow = Omit<UnknownRow, "likely">;

/** What a table says, what in it cannot be read, and rows with values that nothing is known of. */
export type ReadGrid = {
  readonly said: readonly RowSaid[];
  /** Cells of which a row that is hidden or cannot be read would say something. */
  readonly unread: ReadonlySet<CellKey>;
  readonly problems: readonly IntakeProblem[];
  readonly unknown: readonly UnnamedRow[];
};

const HAS_VALUE = /[0-9]|^\s*[-–—]\s*$/;
/** Signs of a cell that are kept as they were read. */
export const LONGEST_READ = 60;

/** Reads a table of contents or indicators by funds and measures. Hidden rows and columns are told and not read. */
export function readGrid(table: BookTable, plan: GridPlan): ReadGrid {
  const { sheet } = table;
  const values = valueColumns(plan.columns);
  const said: RowSaid[] = [];
  const unread = new Set<CellKey>();
  const problems: IntakeProblem[] = [];
  const unknown = new Map<string, UnnamedRow>();
  for (const { column } of values)
    if (table.hiddenColumns.includes(column))
      problems.push(
        problemOf("column-hidden", {
          sheet,
          column,
          heading: plan.headings[column - 1] ?? null,
          read: columnLetters(column),
        }),
      );
  const shown = values.filter(({ column }) => !table.hiddenColumns.includes(column));
  for (const row of table.rows) {
    if (row.number <= plan.headingRow || isColumnNumbers(row)) continue;
    const has = shown.some(({ column }) => HAS_VALUE.test(cellAt(row, column).text));
    const [code, label] = [textOf(row, plan.columns, "code"), textOf(row, plan.columns, "name")];
    const meaning = plan.meaningOf(code, label);
    if (meaning === "skip" || (meaning === null && !has)) continue;
    if (row.hidden) {
      problems.push(problemOf("row-hidden", { sheet, row: row.number, read: `${row.number}` }));
      for (const one of shown) {
        const cell = meaning && HAS_VALUE.test(cellAt(row, one.column).text) && cellOfPlace(one.meaning, meaning);
        if (cell) unread.add(cell);
      }
    } else if (meaning === null) {
      const named = label || code;
      const key = rowKey(named);
      if (key !== "" && !unknown.has(key)) unknown.set(key, { key, label: named.slice(0, 200), row: row.number });
    } else {
      for (const one of shown) {
        const cell = cellOfPlace(one.meaning, meaning);
        if (cell === null) continue;
        const raw = cellAt(row, one.column);
        const read = one.meaning.endsWith(".outputs") ? readCount(raw) : readAmount(raw, plan.unit);
        const place = {
          sheet,
          row: row.number,
          column: one.column,
          heading: plan.headings[one.column - 1] ?? null,
          read: raw.text.slice(0, LONGEST_READ),
        };
        if ("problem" in read) {
          unread.add(cell);
          problems.push(problemOf(read.problem, { ...place, expected: read.expected }));
        } else if (read.value !== null || plan.emptied)
          said.push({ cell, value: read.value, ...place, label: (label || code).slice(0, LONGEST_READ) });
      }
    }
  }
  return { said, unread, problems, unknown: [...unknown.values()] };
}

function valueColumns(columns: readonly ColumnMeaning[]): { readonly column: number; readonly meaning: ValueColumn }[] {
  return columns.flatMap((meaning, at) =>
    meaning === "none" || meaning === "name" || meaning === "code" ? [] : [{ column: at + 1, meaning }],
  );
}

function textOf(row: RawRow, columns: readonly ColumnMeaning[], meaning: ColumnMeaning): string {
  const at = columns.indexOf(meaning);
  return at < 0 ? "" : cellAt(row, at + 1).text.trim();
}

/** "(1)", "(2) = (3) + (4)", "A", "B": the numbers of columns that forms have below their headings. */
function isColumnNumbers({ cells }: RawRow): boolean {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== "");
  return (
    texts.length > 1 &&
    texts.every((text) => /^(?:\([0-9]{1,2}[a-z]?\).{0,40}|[A-Z]|[0-9]{1,2})$/.test(text)) &&
    texts.some((text) => /^\(1\)|^A$|^1$/.test(text)) &&
    texts.some((text) => /^\([23]\)|^B$|^2$/.test(text))
  );
}

/** The cell where a column and a row meet; null where they do not, as a count of a content. */
function cellOfPlace(column: ValueColumn, row: RowMeaning): CellKey | null {
  const fund = FUNDS.find((one) => column.startsWith(`${one}.`)) ?? "KCQG";
  const measure = REPORTED_MEASURES.find((one) => column.endsWith(`.${one}`));
  if (row.startsWith("output.")) return measure ? null : cellKey({ of: "output", fund, indicator: row.slice(7) });
  if (!measure) return null;
  return amountKey(fund, measure, row === "total" ? null : row.slice(8));
}
