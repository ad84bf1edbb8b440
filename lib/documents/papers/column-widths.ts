import { isNumeric, type ReportColumn } from "@/lib/domain/report/report-table";

/** Millimetres of a sign at a table's size (smaller on landscape pages), and of a cell's sides. */
const SIGN = { portrait: 2.25, landscape: 1.85 } as const;
const SIDES = 4;
/** A capital of a bold head beside other signs. */
const CAPITAL = 1.4;
/** Width of the text on an A4 page with the margins of NĐ 30/2020. */
const PAGE = { portrait: 165, landscape: 262 } as const;
/** However wide the numbers, so much is left to words. */
const MOST_FIRM = 78;

type Columns = readonly ReportColumn[];
type Cells = readonly (readonly string[])[];

/**
 * Shares of the width in hundredths: numbers, days and codes get what their longest value needs, so that no amount and
 * no word of a head breaks; words share the rest, the column that names the rows twice as much as another. What words
 * leave over goes to the heads of the numbers.
 */
export function columnWidths(columns: Columns, cells: Cells, landscape: boolean): number[] {
  const way = landscape ? "landscape" : "portrait";
  const share = (signs: number) => ((signs * SIGN[way] + SIDES) * 100) / PAGE[way];
  const longest = columns.map((_, at) => Math.max(0, ...cells.map((row) => row[at]?.length ?? 0)));
  const needed = columns.map((column, at) =>
    isFirm(column) ? share(Math.max(...column.label.split(" ").map(signsOf), longest[at] ?? 0)) : 0,
  );
  const sum = total(needed);
  const firm = sum > MOST_FIRM ? needed.map((width) => (width * MOST_FIRM) / sum) : needed;
  const weights = columns.map((column) => (isFirm(column) ? 0 : column.head ? 2 : 1));
  const each = (100 - total(firm)) / (total(weights) || 1);
  const words = columns.map((column, at) =>
    isFirm(column) ? 0 : Math.min((weights[at] ?? 0) * each, share(Math.max(longest[at] ?? 0, column.label.length))),
  );
  const heads = columns.map((column) => isNumeric(column));
  const spare = 100 - total(firm) - total(words);
  const more = spare / (heads.filter(Boolean).length || columns.length);
  const wider = (at: number) => (heads[at] || !heads.some(Boolean) ? more : 0);
  return columns.map((_, at) => Math.round(((firm[at] ?? 0) + (words[at] ?? 0) + wider(at)) * 100) / 100);
}

function signsOf(word: string): number {
  return [...word].reduce((signs, sign) => signs + (sign === sign.toLowerCase() ? 1 : CAPITAL), 0);
}

function isFirm(column: ReportColumn): boolean {
  return isNumeric(column) || column.kind === "day" || column.firm === true;
}

function total(widths: readonly number[]): number {
  return widths.reduce((one, other) => one + other, 0);
}
