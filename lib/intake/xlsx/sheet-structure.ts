import { columnNumber } from "../raw-table";
import { says, tagsIn } from "./tags";

/** A place on the sheet, both counted from 1. */
export type Place = { readonly row: number; readonly column: number };
/** Cells merged into one, from the top left to the bottom right. */
export type Merge = { readonly name: string; readonly from: Place; readonly to: Place };

/** What a sheet holds besides values, none of which a table of records may have. */
export type SheetStructure = {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly formulas: readonly Place[];
  readonly errors: readonly Place[];
  readonly percents: readonly Place[];
  readonly merges: readonly Merge[];
  readonly lastRow: number;
  readonly lastColumn: number;
};

const TAGS = new Set(["col", "row", "c", "f", "mergeCell"]);

/** Reads the sheet's own XML for what the reading library passes over. `percent`: the styles shown as a percentage. */
export function readStructure(xml: string, percent: ReadonlySet<string>): SheetStructure {
  const found = {
    hiddenRows: [] as number[],
    hiddenColumns: [] as number[],
    formulas: [] as Place[],
    errors: [] as Place[],
    percents: [] as Place[],
    merges: [] as Merge[],
    lastRow: 0,
    lastColumn: 0,
  };
  let cell: Place = { row: 0, column: 0 };
  for (const { name, attributes } of tagsIn(xml, TAGS)) {
    if (name === "col" && (says(attributes.hidden) || attributes.width === "0")) {
      for (let at = Number(attributes.min); at <= Math.min(Number(attributes.max), 200); at++)
        found.hiddenColumns.push(at);
    } else if (name === "row") {
      cell = { row: Number(attributes.r ?? cell.row + 1), column: 0 };
      if (says(attributes.hidden) || attributes.ht === "0") found.hiddenRows.push(cell.row);
    } else if (name === "c") {
      cell = placeOf(attributes.r ?? "") ?? { row: cell.row, column: cell.column + 1 };
      found.lastRow = Math.max(found.lastRow, cell.row);
      found.lastColumn = Math.max(found.lastColumn, cell.column);
      if (attributes.t === "e") found.errors.push(cell);
      if (percent.has(attributes.s ?? "")) found.percents.push(cell);
    } else if (name === "f") {
      found.formulas.push(cell);
    } else if (name === "mergeCell") {
      const [from = "", to = from] = (attributes.ref ?? "").split(":");
      const [first, last] = [placeOf(from), placeOf(to)];
      if (first && last) found.merges.push({ name: attributes.ref ?? "", from: first, to: last });
    }
  }
  return found;
}

function placeOf(reference: string): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  return match ? { column: columnNumber(match[1] ?? ""), row: Number(match[2]) } : null;
}
