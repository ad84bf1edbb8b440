import { isNumeric, type ReportColumn } from "@/lib/domain/report/report-table";

/** Millimetres of a sign at a table's size (smaller on landscape pages), and of a cell's sides. */
const SIGN = { portrait: 2.25, landscape: 1.85 } as const;
const SIDES = 4;
/** Width of the text on an A4 page with the margins of NĐ 30/2020. */
const PAGE = { portrait: 165, landscape: 262 } as const;
/** However wide the numbers, so much is left to words. */
const MOST_FIRM = 78;

type Columns = readonly ReportColumn[];
type Cells = readonly (readonly string[])[];

/**
 * Shares of the width in hundredths: numbers, days and codes get what their longest value needs, so that no amount
 * breaks; words share the rest, the column that names the rows twice as much as another.
 */
export function columnWidths(columns: Columns, cells: Cells, landscape: boolean): number[] {
  const way = landscape ? "landscape" : "portrait";
  const needed = columns.map((column, at) => {
    if (!isFirm(column)) return 0;
    const word = Math.max(...column.label.split(" ").map(({ length }) => length));
    const longest = Math.max(word, ...cells.map((row) => row[at]?.length ?? 0));
    return ((longest * SIGN[way] + SIDES) * 100) / PAGE[way];
  });
  const sum = total(needed);
  const firm = sum > MOST_FIRM ? needed.map((width) => (width * MOST_FIRM) / sum) : needed;
  const weights = columns.map((column) => (isFirm(column) ? 0 : column.head ? 2 : 1));
  const left = (100 - total(firm)) / (total(weights) || 1);
  return columns.map((_, at) => Math.round(((firm[at] ?? 0) + (weights[at] ?? 0) * left) * 100) / 100);
}

function isFirm(column: ReportColumn): boolean {
  return isNumeric(column) || column.kind === "day" || column.firm === true;
}

function total(widths: readonly number[]): number {
  return widths.reduce((one, other) => one + other, 0);
}
