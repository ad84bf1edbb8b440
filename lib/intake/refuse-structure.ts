import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemOf } from "./problem-of";
import { columnLetters } from "./raw-table";
import type { Place, SheetStructure } from "./xlsx/sheet-structure";

/** The cells of a sheet that hold records: from the row below the headings, in the columns that were recognised. */
export type Body = {
  readonly sheet: string;
  readonly headingRow: number;
  readonly headings: ReadonlyMap<number, string>;
};

/** What a table of records may not have: hidden rows or columns, formulas, errors, and merged cells. */
export function refuseStructure(structure: SheetStructure, body: Body): IntakeProblem[] {
  const { sheet, headingRow, headings } = body;
  const inside = ({ row, column }: Place) => row > headingRow && headings.has(column);
  const at = ({ row, column }: Place) => ({
    sheet,
    row,
    column,
    heading: headings.get(column) ?? null,
    read: `${columnLetters(column)}${row}`,
  });
  const merged = structure.merges.filter(({ from, to }) => overlaps(from, to, body));
  return [
    ...structure.hiddenRows
      .filter((row) => row > headingRow && row <= structure.lastRow)
      .map((row) => problemOf("row-hidden", { sheet, row, read: `${row}` })),
    ...structure.hiddenColumns
      .filter((column) => headings.has(column))
      .map((column) =>
        problemOf("column-hidden", {
          sheet,
          column,
          heading: headings.get(column) ?? null,
          read: columnLetters(column),
        }),
      ),
    ...structure.formulas.filter(inside).map((place) => problemOf("cell-formula", at(place))),
    ...structure.errors.filter(inside).map((place) => problemOf("cell-error", at(place))),
    ...merged.map(({ name, from }) => problemOf("cells-merged", { ...at(from), read: name })),
  ];
}

function overlaps(from: Place, to: Place, { headingRow, headings }: Body): boolean {
  if (to.row <= headingRow) return false;
  return [...headings.keys()].some((column) => column >= from.column && column <= to.column);
}
