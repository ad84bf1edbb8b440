import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { Column, SheetDefinition } from "./columns";
import { fold } from "./fold";
import { garblingOf } from "./garbled";
import { problemOf } from "./problem-of";
import type { RawRow, RawTable } from "./raw-table";

/** Which row holds the headings, where each column stands (1-based), and what is wrong with them. */
export type Headings<Key extends string> = {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, { readonly column: number; readonly heading: string }>;
  /** Every column with a heading of any kind: what stands below no heading is told apart by it. */
  readonly headed: ReadonlySet<number>;
  readonly problems: readonly IntakeProblem[];
};

/** A title and a unit line may stand above the headings. */
const SEARCHED_ROWS = 20;
const LONGEST_HEADING = 200;
/** Row numbers that people keep beside their tables. */
const IGNORED = new Set(["stt", "tt", "no", "no.", "so thu tu", "ly do can sua", "what to mend"]);

/** Finds the row of headings, in Vietnamese or English, in any order; every missing, unknown or doubled one is a problem. */
export function matchHeadings<Key extends string>(table: RawTable, definition: SheetDefinition<Key>): Headings<Key> {
  const known = namesOf(definition.columns);
  const best = bestRow(table.rows, known);
  if (!best.row || best.count < 2) {
    const expected = definition.columns.map(({ headingVi }) => headingVi).join(", ");
    return {
      row: 0,
      columns: new Map(),
      headed: new Set(),
      problems: [problemOf("table-no-headings", { sheet: table.sheet, expected })],
    };
  }
  return placesIn(best.row, table.sheet, definition.columns, known);
}

function placesIn<Key extends string>(
  row: RawRow,
  sheet: string,
  columns: readonly Column<Key>[],
  known: ReadonlyMap<string, Key>,
): Headings<Key> {
  const found = new Map<Key, { column: number; heading: string }>();
  const headed = new Set<number>();
  const problems: IntakeProblem[] = [];
  for (const [index, { text }] of row.cells.entries()) {
    const heading = text.normalize("NFC").trim();
    if (heading === "") continue;
    headed.add(index + 1);
    if (IGNORED.has(fold(heading))) continue;
    const key = keyOf(heading, known);
    const where = { sheet, row: row.number, column: index + 1, heading, read: heading };
    if (key === undefined) {
      const garbling = garblingOf(heading);
      if (garbling) problems.push(problemOf(garbling, where));
      else
        problems.push(
          problemOf("column-unknown", { ...where, expected: columns.map(({ headingVi }) => headingVi).join(", ") }),
        );
    } else if (found.has(key)) {
      problems.push(problemOf("column-twice", where));
    } else {
      found.set(key, { column: index + 1, heading });
    }
  }
  for (const column of columns) {
    if (column.presence === "optional" || found.has(column.key)) continue;
    problems.push(
      problemOf("column-missing", { sheet, row: row.number, heading: column.headingVi, expected: column.headingEn }),
    );
  }
  return { row: row.number, columns: found, headed, problems };
}

/** How many of a sheet's columns the best of the first rows names: what a CSV file's separator is judged by. */
export function countHeadings(rows: readonly RawRow[], definition: SheetDefinition<string>): number {
  return bestRow(rows, namesOf(definition.columns)).count;
}

function bestRow(rows: readonly RawRow[], known: ReadonlyMap<string, string>): { row: RawRow | null; count: number } {
  let best: { row: RawRow | null; count: number } = { row: null, count: 0 };
  for (const row of rows.slice(0, SEARCHED_ROWS)) {
    const count = countKnown(row, known);
    if (count > best.count) best = { row, count };
  }
  return best;
}

function countKnown<Key extends string>(row: RawRow, known: ReadonlyMap<string, Key>): number {
  return new Set(row.cells.map(({ text }) => keyOf(text, known)).filter((key) => key !== undefined)).size;
}

function namesOf<Key extends string>(columns: readonly Column<Key>[]): ReadonlyMap<string, Key> {
  return new Map(
    columns.flatMap(({ key, headingVi, headingEn, aliases }) =>
      [key, headingVi, headingEn, ...aliases].map((name) => [headingKey(name), key] as const),
    ),
  );
}

/** The column a heading names, with or without what stands in brackets after it: "Giá trị (tỷ đồng)". */
function keyOf<Key extends string>(heading: string, known: ReadonlyMap<string, Key>): Key | undefined {
  const key = headingKey(heading);
  return known.get(key) ?? known.get(key.replace(/ ?\([^()]*\)$/, ""));
}

function headingKey(heading: string): string {
  return fold(heading.slice(0, LONGEST_HEADING).replaceAll("_", " "));
}
