import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { Headings } from "./match-headings";
import { problemOf } from "./problem-of";
import { columnLetters, type RawTable } from "./raw-table";
import type { Place } from "./xlsx/place";
import type { Merge, SheetLayout } from "./xlsx/sheet-layout";

/** What a table of records may not have: hidden rows or columns, merged cells, and cells that no heading names. */
export function refuseStructure(table: RawTable, headings: Headings<string>, layout: SheetLayout): IntakeProblem[] {
  if (headings.row === 0) return [];
  const { sheet } = table;
  const names = new Map([...headings.columns.values()].map(({ column, heading }) => [column, heading]));
  const below = table.rows.filter(({ number }) => number > headings.row);
  const hiddenColumns = [...layout.hiddenColumns].filter((column) => names.has(column)).sort((a, b) => a - b);
  return [
    ...below
      .filter(({ hidden }) => hidden)
      .map(({ number }) => problemOf("row-hidden", { sheet, row: number, read: `${number}` })),
    ...hiddenColumns.map((column) =>
      problemOf("column-hidden", { sheet, column, heading: names.get(column) ?? null, read: columnLetters(column) }),
    ),
    ...layout.merges
      .filter((merge) => overlaps(merge, headings.row, names))
      .map(({ name, from }) => problemOf("cells-merged", { ...at(from, names), sheet, read: name })),
    ...below.flatMap(({ number, cells }) => {
      const stray = cells.findIndex(({ text }, index) => text.trim() !== "" && !headings.headed.has(index + 1));
      if (stray < 0) return [];
      const place = { sheet, row: number, column: stray + 1, heading: null };
      const read = `${columnLetters(stray + 1)}${number}: ${cells[stray]?.text ?? ""}`.slice(0, 60);
      return [problemOf("cell-beyond-headings", { ...place, read })];
    }),
  ];
}

function at({ row, column }: Place, names: ReadonlyMap<number, string>) {
  return { row, column, heading: names.get(column) ?? null };
}

function overlaps({ from, to }: Merge, headingRow: number, names: ReadonlyMap<number, string>): boolean {
  return to.row > headingRow && [...names.keys()].some((column) => column >= from.column && column <= to.column);
}
