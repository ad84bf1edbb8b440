/** Why a cell cannot be read though it holds something. */
export type CellFlaw =
  | "cell-formula"
  | "cell-error"
  | "cell-hidden"
  | "number-scaled"
  | "number-imprecise"
  | "date-wrong"
  | "value-too-long";

/**
 * A cell as the file holds it: what a person reads there, and whether it was a number or a date rather than text. The
 * text of a number is exact; one shown in percent is a hundred times what is stored.
 */
export type RawCell = {
  readonly kind: "text" | "number" | "date" | "empty";
  readonly text: string;
  readonly percent?: true;
  readonly flaw?: CellFlaw;
};

/** A row with the number the spreadsheet gives it; cells beyond the last are empty. */
export type RawRow = { readonly number: number; readonly cells: readonly RawCell[]; readonly hidden?: true };

/** One sheet of a workbook, or a CSV file, before anything in it is understood. Rows without any value are left out. */
export type RawTable = { readonly sheet: string; readonly rows: readonly RawRow[] };

export const EMPTY_CELL: RawCell = { kind: "empty", text: "" };

/** The cell of a 1-based column. */
export function cellAt(row: RawRow, column: number): RawCell {
  return row.cells[column - 1] ?? EMPTY_CELL;
}

/** A column's letters, as spreadsheets name it: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = column - 1;
  const last = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? last : columnLetters(Math.floor(rest / 26)) + last;
}

/** The number of a column from its letters. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
